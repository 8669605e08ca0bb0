import { searcher } from "@wirecode/core/model";
import { unpacked } from "../../src/search/unpacked.js";
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
export function connect(form, field, packed) {
  const search = searcher(unpacked(packed));
  const { locale, words, protocols, direction: dir, reference } = packed;
  const root = new URL("..", form.action).href;
  /** @type {Shown} */
  const shown = { locale, protocols, words, root, dir, reference };
  const section = document.querySelector("section.found");
  if (section instanceof HTMLElement) showResults(form, field, section, search, shown);
  else suggest(form, field, search, shown);
}
