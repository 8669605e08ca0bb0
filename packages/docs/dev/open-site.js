import { extname } from "node:path";
import { COMMON_PART, filesOf, partsOf } from "../src/files/index.js";
import { machineFilesOf } from "../src/machines/files.js";
import { typeOf } from "./media-type.js";

/** @import { Content } from "../src/content/types.d.ts" */
/** @import { SiteFile } from "../src/files/types.d.ts" */
/** @import { Answer } from "./types.d.ts" */

const publication = { base: "/" };

/**
 * Answers requests as a static host would, but makes each file when it is asked for. Until then not even its
 * part of the site is looked at.
 *
 * @param {() => Content} read
 * @returns {(path: string) => Answer}
 */
export function openSite(read) {
  /** @type {Map<string, ReadonlyMap<string, SiteFile>>} */
  const parts = new Map();
  /** @type {Content | undefined} */
  let content;

  return (path) => {
    try {
      const file = fileAt(path.endsWith("/") || path === "" ? `${path}index.html` : path);
      if (file) return made(file, 200);
      if (fileAt(`${path}/index.html`)) return redirect(`/${path}/`);
      const missing = fileAt("404.html");
      return missing ? made(missing, 404) : told(404, "There is nothing here.");
    } catch (error) {
      return told(500, error instanceof Error ? String(error.stack) : String(error));
    }
  };

  /** @param {string} path */
  function fileAt(path) {
    content ??= read();
    const [first = ""] = path.split("/", 1);
    const part = partsOf(content).includes(first) ? first : COMMON_PART;
    const files = parts.get(part) ?? filesIn(part, content);
    parts.set(part, files);
    return files.get(path);
  }
}

/**
 * @param {string} part
 * @param {Content} content
 */
function filesIn(part, content) {
  const site = { content, publication };
  const files = [...filesOf(part, site), ...machineFilesOf(part, site)];
  return new Map(files.map((file) => [file.path, file]));
}

/**
 * @param {SiteFile} file
 * @param {number} status
 * @returns {Answer}
 */
function made({ path, make }, status) {
  return { status, type: typeOf(extname(path)), body: make() };
}

/**
 * @param {string} location
 * @returns {Answer}
 */
function redirect(location) {
  return { status: 301, type: "text/plain", body: "", location };
}

/**
 * @param {number} status
 * @param {string} body
 * @returns {Answer}
 */
function told(status, body) {
  return { status, type: "text/plain; charset=utf-8", body };
}
