import { directionOf } from "../guides/direction-of.js";
import { isolate } from "../layout/isolate.js";
import { markup } from "../layout/markup.js";
import { wire } from "../layout/wire.js";
import { FINDERS } from "./finders.js";
import { protocolOf } from "./protocol-of.js";

/** @import { DataChange } from "@wirecode/core/model" */
/** @import { Content } from "../content/types.d.ts" */
/** @import { Surroundings } from "../layout/types.d.ts" */

/**
 * What has changed, by its name, linked to its page where there is one. What the catalogue has no more is called by its
 * id.
 *
 * @param {Pick<DataChange, "kind" | "id">} change
 * @param {Content} content
 * @param {Surroundings} around
 */
export function thing({ kind, id }, content, around) {
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
