import { addressOf } from "../content/address.js";
import { entryPage } from "../layout/entry-page.js";

/** @import { LocalSource } from "./types.d.ts" */

/**
 * The generated pages of a language.
 *
 * @type {LocalSource}
 */
export function* entries(tag, { content, publication }) {
  for (const entry of content.entries[tag] ?? []) {
    const versions = content.versions[entry.path] ?? [];
    yield {
      path: `${addressOf(tag, entry.path)}index.html`,
      kind: entry.kind,
      make: () => entryPage(entry, versions, content, publication).source,
    };
  }
}
