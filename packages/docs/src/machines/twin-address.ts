import type { Entry } from "../content/types.ts";
import { addressOf } from "../content/address.ts";

/** The address of a page's Markdown, beside its HTML. */
export function twinAddress({ locale, path }: Pick<Entry, "locale" | "path">) {
  return `${addressOf(locale, path)}index.md`;
}
