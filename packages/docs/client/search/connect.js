import { fromColumns } from "../../src/search/columns.js";
import { searcher } from "../../src/search/engine.js";
import { showResults } from "./show-results.js";
import { suggest } from "./suggest.js";

/** @import { PackedIndex } from "../../src/search/types.d.ts" */
/** @import { Shown } from "../../src/search/result.js" */

/**
 * Makes a search field search, once its index is there.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} field
 * @param {PackedIndex} packed
 */
export function connect(form, field, { words, direction, reference, columns }) {
  const search = searcher({ words, entries: fromColumns(columns) });
  const root = new URL("..", form.action).href;
  /** @type {Shown} */
  const shown = { words, root, dir: direction, reference };
  const section = document.querySelector("section.found");
  if (section instanceof HTMLElement) showResults(form, field, section, search, shown);
  else suggest(form, field, search, shown);
}
