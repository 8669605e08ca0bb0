import type { Content } from "../src/content/types.ts";
import { COMMON_PART, type SiteFile } from "../src/content/site-file.ts";
import type { Answer } from "./types.ts";
import { filesOf } from "../src/files/index.ts";
import { machineFilesOf } from "../src/machines/files.ts";
import { typeOf } from "./media-type.ts";

const publication = { base: "/" };

/**
 * Answers requests as a static host would, but makes each file when it is asked for. Until then not even its
 * part of the site is looked at.
 */
export function openSite(read: () => Content): (path: string) => Answer {
  const parts: Map<string, ReadonlyMap<string, SiteFile>> = new Map();
  let content: Content | undefined;

  return (path) => {
    try {
      const file = fileAt(path.endsWith("/") || path === "" ? `${path}index.html` : path);
      if (file) return made(file, 200);
      if (fileAt(`${path}/index.html`)) return redirect(`/${path}/`);
      const missing = fileAt("404.html");
      return missing ? made(missing, 404) : plain(404, "There is nothing here.");
    } catch (error) {
      return plain(500, error instanceof Error ? String(error.stack) : String(error));
    }
  };

  function fileAt(path: string) {
    content ??= read();
    const [first = ""] = path.split("/", 1);
    const part = content.locales.some(({ tag }) => tag === first) ? first : COMMON_PART;
    const files = parts.get(part) ?? filesIn(part, content);
    parts.set(part, files);
    return files.get(path);
  }
}

function filesIn(part: string, content: Content) {
  const site = { content, publication };
  const files = [...filesOf(part, site), ...machineFilesOf(part, site)];
  return new Map(files.map((file) => [file.path, file]));
}

function made({ path, make }: SiteFile, status: number): Answer {
  return { status, type: typeOf(path), body: make() };
}

function redirect(location: string): Answer {
  return { status: 301, type: "text/plain", body: "", location };
}

function plain(status: number, body: string): Answer {
  return { status, type: "text/plain; charset=utf-8", body };
}
