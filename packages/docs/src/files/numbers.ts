import type { CommonSource } from "./types.ts";
import { entryPage } from "../layout/entry-page.ts";

/**
 * The pages of numbers once more, at addresses without a locale: in the reference language, and for readers of another
 * one of ours the way there.
 */
export const numbers: CommonSource = function* ({ content, publication }) {
  const [reference] = content.locales;
  for (const entry of content.entries[reference?.tag ?? ""] ?? []) {
    if (entry.kind !== "number") continue;
    const versions = content.versions[entry.path] ?? [];
    yield {
      path: `${entry.path}/index.html`,
      kind: "number",
      make: () => entryPage(entry, versions, content, publication, ["language"]).source,
    };
  }
};
