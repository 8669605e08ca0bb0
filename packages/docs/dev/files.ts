import type { Answer } from "./types.ts";
import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { COPIED } from "../src/copied.ts";
import { CLIENT, PACKAGE } from "../src/places.ts";
import { LIVE, SCRIPTS } from "./bundle.ts";
import { typeOf } from "./media-type.ts";

const BROWSER = join(PACKAGE, "dev/browser");

/** What the development server itself runs in the browser. */
export function ownFile(path: string) {
  return within(path, "_dev", LIVE) ?? within(path, "_dev", BROWSER);
}

/** What the site has as it is. */
export function copiedFile(path: string) {
  return Object.entries(COPIED)
    .map(([from, to]) => within(path, to, from === CLIENT ? SCRIPTS : from))
    .find((answer) => answer !== undefined);
}

/**
 * @param to the file or folder that it is known as
 * @param from the one that it is
 */
function within(path: string, to: string, from: string): Answer | undefined {
  const rest = path === to ? "" : path.startsWith(`${to}/`) ? path.slice(to.length) : undefined;
  if (rest === undefined) return undefined;
  const file = normalize(join(from, rest));
  const inside = file === normalize(from) || file.startsWith(normalize(from + sep));
  if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return { status: 200, type: typeOf(extname(path)), body: readFileSync(file) };
}
