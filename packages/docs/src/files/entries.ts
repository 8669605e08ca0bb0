import type { LocalSource } from "./types.ts";
import { addressOf } from "../content/address.ts";
import { entryPage } from "../layout/entry-page.ts";

/** The generated pages of a language. */
export const entries: LocalSource = function* (tag, { content, publication }) {
  for (const entry of content.entries[tag] ?? []) {
    const versions = content.versions[entry.path] ?? [];
    yield {
      path: `${addressOf(tag, entry.path)}index.html`,
      kind: entry.kind,
      make: () => entryPage(entry, versions, content, publication).source,
    };
  }
};
