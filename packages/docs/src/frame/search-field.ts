import { once } from "@wirecode/core/model";
import type { Surroundings } from "./types.ts";
import { SEARCH } from "../content/addresses.ts";
import { pageAddress } from "../html/address.ts";
import { markup } from "../html/markup.ts";
import { LENS } from "./signs.ts";

/**
 * The search field of a page: a form that leads to the page of results, and gives results as you type once its script
 * has been loaded. Where scripts do not run the style sheet leaves it out.
 */
export const searchField = once(
  ({
    locale,
    phrases: { search },
    base,
  }: Surroundings) => markup`<search class="search"><form action="${base}${pageAddress(locale, SEARCH)}" data-failed="${search.failed}">
<input type="search" name="q" aria-label="${search.label}" placeholder="${search.hint}" aria-keyshortcuts="/" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button type="submit" aria-label="${search.submit}" title="${search.submit}">${LENS}</button>
<p role="status"></p>
</form></search>`,
);
