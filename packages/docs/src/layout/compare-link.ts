import type { Entry } from "../content/types.ts";
import type { Surroundings } from "./types.ts";
import { fill } from "@wirecode/core/model";
import { addressOf } from "../content/address.ts";
import { isolate } from "./isolate.ts";
import { markup } from "./markup.ts";

/** From a code to its comparison with any other, and from a comparison to any other one. */
export function compareLink(
  { kind, codes = [], path }: Pick<Entry, "kind" | "codes" | "path">,
  { locale, phrases, base }: Surroundings,
) {
  if (kind !== "code" && kind !== "comparison") return undefined;
  const [code = ""] = codes;
  const { compare, direction } = phrases;
  const label = kind === "code" ? fill(compare.another, { code }) : compare.others;
  const preset = kind === "code" ? `?a=${path.replace("/", ":")}` : "";
  return markup`<p class="to-compare"><a href="${base}${addressOf(locale, "compare/index")}${preset}">${isolate(label, direction)}</a></p>
`;
}
