import type { CommonSource } from "../content/site-file.ts";
import { readFileSync } from "node:fs";
import { fontFaces } from "../content/fonts.ts";
import { styleSheetAt } from "../places.ts";

/** The parts of the style sheet, in the order in which they may override one another. */
export const PARTS = [
  "tokens",
  "base",
  "retry",
  "frame",
  "menus",
  "display",
  "title",
  "tables",
  "columns",
  "copy",
  "exchange",
  "practice",
  "comparison",
  "protocol",
  "guides",
  "links",
  "home",
  "glossary",
  "pages",
  "changes",
  "search",
  "compare",
  "explain",
  "paper",
];

/** One sheet for every page: browsers fetch it once. */
export const styleSheet: CommonSource = function* () {
  yield { path: "assets/style.css", kind: "style sheet", make: joined };
};

function joined() {
  return [fontFaces(), ...PARTS.map((part) => readFileSync(styleSheetAt(part), "utf8"))].join("\n");
}
