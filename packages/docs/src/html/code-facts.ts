import type { Code } from "@wirecode/model";
import { type Markup, markup } from "./markup.ts";

/** What tables of codes can be filtered by. */
export const FILTERS = ["class", "retry", "act", "status"] as const;

/** What a code says of one of these. */
export function valuesOf(code: Code, filter: (typeof FILTERS)[number]): readonly string[] {
  const value = code[filter];
  return typeof value === "object" ? (value ?? []) : [value];
}

/** The facts that the filters look at, as attributes of a code's row. */
export function rowFacts(code: Code): Markup {
  return markup`${FILTERS.map((filter) => markup` data-${filter}="${valuesOf(code, filter).join(" ")}"`)}`;
}
