import { fill } from "@wirecode/core/model";
import { addressOf } from "../content/address.js";
import { isolate } from "./isolate.js";
import { markup } from "./markup.js";

/** @import { Entry } from "../content/types.d.ts" */
/** @import { Surroundings } from "./types.d.ts" */

/**
 * From a code to its comparison with any other, and from a comparison to any other one.
 *
 * @param {Pick<Entry, "kind" | "codes" | "path">} entry
 * @param {Surroundings} around
 */
export function compareLink({ kind, codes = [], path }, { locale, phrases, base }) {
  if (kind !== "code" && kind !== "comparison") return undefined;
  const [code = ""] = codes;
  const { compare, direction } = phrases;
  const label = kind === "code" ? fill(compare.another, { code }) : compare.others;
  const preset = kind === "code" ? `?a=${path.replace("/", ":")}` : "";
  return markup`<p class="to-compare"><a href="${base}${addressOf(locale, "compare/index")}${preset}">${isolate(label, direction)}</a></p>
`;
}
