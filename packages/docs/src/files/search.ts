import type { LocalSource } from "./types.ts";
import { addressOf } from "../content/address.ts";
import { searchPage } from "../layout/search-page.ts";
import { description } from "../search/description.js";
import { toColumns } from "../search/columns.js";
import { entriesOf } from "../search/entries.js";

/**
 * The search in a language: its page, the index that browsers load when somebody searches, and its description.
 */
export const search: LocalSource = function* (tag, { content, publication }) {
  const folder = addressOf(tag, "search");
  yield {
    path: `${folder}index.html`,
    kind: "search",
    make: () => searchPage(tag, content, publication).source,
  };
  yield {
    path: `${folder}index.json`,
    kind: "search index",
    make: () => {
      const words = content.phrases[tag]?.search;
      return `${JSON.stringify({ words, columns: toColumns(entriesOf(content, tag)) })}\n`;
    },
  };
  yield {
    path: `${folder}opensearch.xml`,
    kind: "search description",
    make: () => description(tag, content, publication).source,
  };
};
