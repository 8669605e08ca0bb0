import type { LocalSource } from "./types.ts";
import { catalogueOf } from "../comparison/catalogue.js";
import { comparable } from "../comparison/comparable.js";
import { addressOf } from "../content/address.ts";
import { comparePage } from "../layout/compare-page.ts";

/**
 * The page that compares any two codes, and what browsers load for it: the catalogue of the language, and the words of
 * each protocol in it.
 */
export const compare: LocalSource = function* (tag, { content, publication }) {
  yield {
    path: `${addressOf(tag, "compare/index")}index.html`,
    kind: "compare",
    make: () => comparePage(tag, content, publication).source,
  };
  yield {
    path: `${tag}/data/index.json`,
    kind: "data",
    make: () => JSON.stringify(catalogueOf(tag, content)),
  };
  for (const { id, bundle } of content.protocols[tag] ?? []) {
    yield {
      path: `${tag}/data/${id}.json`,
      kind: "data",
      make: () => JSON.stringify(comparable(bundle)),
    };
  }
};
