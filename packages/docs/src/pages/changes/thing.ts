import type { DataChange } from "@wirecode/model";
import type { Content } from "../../content/types.ts";
import type { Surroundings } from "../../frame/types.ts";
import { isolate } from "../../html/isolate.ts";
import { markup } from "../../html/markup.ts";
import { inLanguage, printWire } from "../../html/print-inlines.ts";
import { FINDERS } from "./finders.ts";
import { protocolOf } from "./groups.ts";

/**
 * What has changed, by its name, linked to its page where there is one. What the catalogue has no more is called by its
 * id.
 */
export function thing(
  { kind, id }: Pick<DataChange, "kind" | "id">,
  content: Content,
  around: Surroundings,
) {
  const found = FINDERS[kind](id, content, around);
  if (!found) return printWire(id.replaceAll(`${protocolOf(id) ?? ""}:`, ""));
  const { base, phrases, context } = around;
  const { name, lang = phrases.lang, address } = found;
  const { tag, direction } = context.reference;
  const isForeign = lang !== phrases.lang;
  const dir = isForeign ? direction : phrases.direction;
  const foreign = isForeign && inLanguage({ tag, direction });
  return address === undefined
    ? markup`<span${foreign}>${isolate(name, dir)}</span>`
    : markup`<a href="${base}${address}"${foreign}>${isolate(name, dir)}</a>`;
}
