import { addressOf } from "../content/address.js";
import { searchPage } from "../layout/search-page.js";
import { description } from "../search/description.js";
import { toColumns } from "../search/columns.js";
import { entriesOf } from "../search/entries.js";

/** @import { LocalSource } from "./types.d.ts" */

/**
 * The search in a language: its page, the index that browsers load when somebody searches, and its description.
 *
 * @type {LocalSource}
 */
export function* search(tag, { content, publication }) {
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
      const { direction, search: words } = content.phrases[tag] ?? {};
      const [reference] = content.locales.map((one) => ({
        tag: one.tag,
        direction: one.direction,
      }));
      const columns = toColumns(entriesOf(content, tag));
      return `${JSON.stringify({ words, direction, reference, columns })}\n`;
    },
  };
  yield {
    path: `${folder}opensearch.xml`,
    kind: "search description",
    make: () => description(tag, content, publication).source,
  };
}
