import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../places.ts";
import { ORIGIN } from "../site.ts";

if (!existsSync(DIST)) throw new Error("There is no site to test: run `npm run build` first.");

/** The files and folders of the built site. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(DIST, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  ),
);

export const bytes = (path: string) => readFileSync(join(DIST, path));
export const read = (path: string) => readFileSync(join(DIST, path), "utf8");

/** The files whose names a pattern fits. */
export const named = (pattern: RegExp) =>
  [...files].filter((name) => pattern.test(name)).toSorted();

/** What the first group of a pattern finds in a text. */
export const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, one = ""]) => one);

/** For tests that look at pages of every kind but need not look at every page. */
export const everyTenth = (_: unknown, index: number) => index % 10 === 0;

/** The file at an address of the site. */
export function fileAt(url: string): string {
  const [path = ""] = decodeURI(url.startsWith(ORIGIN) ? url.slice(ORIGIN.length) : url).split("#");
  return path.slice(1).replace(/(^|\/)$/, "$1index.html");
}

/** What a reader sees of markup. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
