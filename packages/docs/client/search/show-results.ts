import { fill } from "@wirecode/model";
import { isolate } from "../../src/html/isolate.ts";
import { markup } from "../../src/html/markup.ts";
import { addressOfResult, prose, result } from "../../src/search/result.ts";
import { summaryOf } from "../../src/search/summary.ts";
import { offerOf } from "../explain/offer.ts";
import { carryQuery } from "../frame/carry-query.ts";
import type { SearchDocument, SearchResult } from "@wirecode/model";
import type { Shown } from "../../src/search/result.ts";
import type { Field } from "./field.ts";

/**
 * All results of the query that stands in the address, and of what is typed from then on. Each query that somebody
 * stayed with is a step to go back to.
 */
export function showResults(
  form: HTMLFormElement,
  field: Field,
  section: HTMLElement,
  search: (query: string) => SearchResult,
  shown: Shown,
) {
  const { words } = shown;
  const status = form.querySelector("[role=status]");
  const title = document.title;
  let settled = true;
  // What was typed while the index was on its way counts.
  if (field.value === "") field.value = asked();
  show();
  addEventListener("popstate", () => {
    field.value = asked();
    settled = true;
    show();
  });
  field.addEventListener("input", () => {
    remember(settled);
    settled = false;
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    settled = true;
    // Puts the keyboard of a phone away.
    field.blur();
  });

  function show() {
    carryQuery();
    const query = field.value.trim();
    const found = search(query);
    const { text, note } = summaryOf(query, found, words);
    document.title =
      query === "" ? title : title.replace(words.title, () => fill(words.titleOf, { query }));
    section.hidden = query === "";
    document.body.toggleAttribute("data-found", found.documents.length > 0);
    if (status) status.textContent = query === "" ? "" : text;
    const offer = offerOf(query, form);
    section.innerHTML = markup`<p class="count">${note !== "" ? note : text}</p>
${offer && markup`<p><a href="${offer.href}">${isolate(offer.line, shown.dir)}</a></p>\n`}${found.documents.length > 0 && markup`<ol>${found.documents.map((one) => item(one, found.words, shown))}</ol>`}`.source;
  }

  function remember(anew: boolean) {
    const query = field.value.trim();
    const address = query === "" ? location.pathname : `?${new URLSearchParams({ q: query })}`;
    if (anew) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }
}

function asked() {
  return new URLSearchParams(location.search).get("q") ?? "";
}

function item(document: SearchDocument, found: SearchResult["words"], shown: Shown) {
  const { summary } = document;
  return markup`<li><a href="${addressOfResult(document, shown)}">${result(document, found, shown)}</a>${summary !== undefined && markup`<p>${prose(summary, document, found, shown)}</p>`}</li>`;
}
