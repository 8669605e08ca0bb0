import { addressOf } from "../content/address.js";
import { changesPage } from "../changes/changes-page.js";

/** @import { LocalSource } from "./types.d.ts" */

/**
 * What has changed between releases, in a language.
 *
 * @type {LocalSource}
 */
export function* changes(tag, { content, publication }) {
  const locale = content.locales.find((one) => one.tag === tag);
  if (!locale) return;
  yield {
    path: `${addressOf(tag, "changes")}index.html`,
    kind: "changes",
    make: () => changesPage(locale, content, publication).source,
  };
}
