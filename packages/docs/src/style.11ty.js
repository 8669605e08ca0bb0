import { readFileSync } from "node:fs";

/** The parts of the style sheet, in the order in which they may override one another. */
const PARTS = [
  "fonts",
  "tokens",
  "base",
  "frame",
  "display",
  "title",
  "tables",
  "code",
  "copy",
  "exchange",
  "comparison",
  "protocol",
  "guides",
  "links",
  "home",
  "paper",
];

export const data = { permalink: "assets/style.css", eleventyExcludeFromCollections: true };

/** One sheet for every page: browsers fetch it once. */
export function render() {
  return PARTS.map((part) =>
    readFileSync(new URL(`styles/${part}.css`, import.meta.url), "utf8"),
  ).join("\n");
}
