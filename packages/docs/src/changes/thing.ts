import type { DataChange } from "@wirecode/core/model";
import type { Content } from "../content/types.ts";
import type { Surroundings } from "../layout/types.ts";
import { directionOf } from "../guides/direction-of.ts";
import { isolate } from "../layout/isolate.ts";
import { markup } from "../layout/markup.ts";
import { wire } from "../layout/wire.ts";
import { FINDERS } from "./finders.ts";
import { protocolOf } from "./protocol-of.ts";

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
  if (!found) return wire(id.replaceAll(`${protocolOf(id) ?? ""}:`, ""));
  const { base, phrases } = around;
  const { name, lang = phrases.lang, address } = found;
  const dir = directionOf(lang, content.locales);
  const foreign = lang !== phrases.lang && markup` lang="${lang}" dir="${dir}"`;
  return address === undefined
    ? markup`<span${foreign}>${isolate(name, dir)}</span>`
    : markup`<a href="${base}${address}"${foreign}>${isolate(name, dir)}</a>`;
}
