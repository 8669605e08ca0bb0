import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { DEV_CLIENT, PACKAGE } from "../src/places.ts";
import { COPIED } from "../src/copied.js";
import { typeOf } from "./media-type.js";

/** @import { Answer } from "./types.d.ts" */

const BROWSER = join(PACKAGE, "dev/browser");

/**
 * What the development server itself runs in the browser.
 *
 * @param {string} path
 */
export function ownFile(path) {
  return within(path, "_dev", DEV_CLIENT) ?? within(path, "_dev", BROWSER);
}

/**
 * What the site has as it is.
 *
 * @param {string} path
 */
export function copiedFile(path) {
  return Object.entries(COPIED)
    .map(([from, to]) => within(path, to, from))
    .find((answer) => answer !== undefined);
}

/**
 * @param {string} path
 * @param {string} to the file or folder that it is known as
 * @param {string} from the one that it is
 * @returns {Answer | undefined}
 */
function within(path, to, from) {
  const rest = path === to ? "" : path.startsWith(`${to}/`) ? path.slice(to.length) : undefined;
  if (rest === undefined) return undefined;
  const file = normalize(join(from, rest));
  const inside = file === normalize(from) || file.startsWith(normalize(from + sep));
  if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return { status: 200, type: typeOf(extname(path)), body: readFileSync(file) };
}
