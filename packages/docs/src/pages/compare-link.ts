import { fill, type Page } from "@wirecode/model";
import type { Surroundings } from "../frame/types.ts";
import { COMPARE } from "../content/addresses.ts";
import { pageAddress } from "../html/address.ts";
import { isolate } from "../html/isolate.ts";
import { type Markup, markup } from "../html/markup.ts";

/** From a code to its comparison with any other, and from a comparison to any other one. */
export function compareLink(
  { kind, codes = [], path }: Page,
  { locale, phrases, base }: Surroundings,
): Markup | undefined {
  if (kind !== "code" && kind !== "comparison") return undefined;
  const [code = ""] = codes;
  const { compare, direction } = phrases;
  const label = kind === "code" ? fill(compare.another, { code }) : compare.others;
  const preset = kind === "code" ? `?a=${path.replace("/", ":")}` : "";
  return markup`<p class="to-compare"><a href="${base}${pageAddress(locale, COMPARE)}${preset}">${isolate(label, direction)}</a></p>
`;
}
