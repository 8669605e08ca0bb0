import { once } from "@wirecode/model";
import type { Surroundings } from "./types.ts";
import { EXPLAIN, SEARCH } from "../content/addresses.ts";
import { pageAddress } from "../html/address.ts";
import { type Markup, markup } from "../html/markup.ts";
import { LENS } from "./signs.ts";

/**
 * The search field of a page: a form that leads to the page of results, and gives results as you type once its script
 * has been loaded. Where scripts do not run the style sheet leaves it out.
 */
export const searchField = once((around: Surroundings) => {
  const { label, hint } = around.phrases.search;
  const field = markup`<input type="search" name="q" aria-label="${label}" placeholder="${hint}" aria-keyshortcuts="/" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">`;
  return searchForm(field, around);
});

/**
 * The field of the home page, which takes a whole error as well. It has lines, since browsers take the ends of lines out of
 * what is pasted into a field that has none.
 */
export const pasteField = once((around: Surroundings) => {
  const { hint } = around.phrases.explainPage;
  const field = markup`<textarea name="q" rows="2" aria-label="${hint}" placeholder="${hint}" aria-keyshortcuts="/" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"></textarea>`;
  return searchForm(field, around);
});

function searchForm(field: Markup, { locale, phrases, base }: Surroundings) {
  const { search, explainPage } = phrases;
  const [results, explain] = [SEARCH, EXPLAIN].map((path) => `${base}${pageAddress(locale, path)}`);
  return markup`<search class="search"><form action="${results}" data-failed="${search.failed}" data-explain="${explain}" data-offer="${explainPage.offer}">
${field}
<button type="submit" aria-label="${search.submit}" title="${search.submit}">${LENS}</button>
<p role="status"></p>
</form></search>`;
}
