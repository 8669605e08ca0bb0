import { fill } from "@wirecode/model";
import { panelOf } from "./panel.ts";
import { isPasted } from "../../src/explain/is-pasted.ts";
import { offerOf } from "../explain/offer.ts";
import { addressOfResult, result } from "../../src/search/result.ts";
import { summaryOf } from "../../src/search/summary.ts";
import type { SearchResult } from "@wirecode/model";
import type { Shown } from "../../src/search/result.ts";
import type { Field } from "./field.ts";

const MOST = 8;

/**
 * Results below a field while somebody types: an editable combobox with a list box, as the ARIA Authoring Practices
 * describe it. Enter without a choice sends the form, which leads to the page of all results.
 */
export function suggest(
  form: HTMLFormElement,
  field: Field,
  search: (query: string) => SearchResult,
  shown: Shown,
) {
  const { words } = shown;
  const status = form.querySelector("[role=status]");
  const panel = panelOf(form, field, words.results);
  field.addEventListener("input", open);
  field.addEventListener("click", open);
  field.addEventListener("keydown", press);
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) panel.hide();
  });
  form.addEventListener("submit", (event) => {
    // Without a connection the page of results is out of reach, and the list below the field is not.
    if (field.value.trim() === "" || !navigator.onLine) event.preventDefault();
  });
  if (document.activeElement === field) open();

  function open() {
    const query = field.value.trim();
    if (query === "") return panel.hide();
    const offer = offerOf(query, form);
    if (isPasted(query)) return offer ? panel.show([offer], "") : panel.hide();
    const found = search(query);
    const count = String(found.documents.length);
    const options = found.documents.slice(0, MOST).map((one) => ({
      href: addressOfResult(one, shown),
      line: result(one, found.words, shown),
    }));
    const all = {
      href: `${form.action}?${new URLSearchParams({ q: query })}`,
      line: fill(words.all, { count }),
    };
    const { text, note } = summaryOf(query, found, words);
    panel.show(
      [...options, ...(found.documents.length > MOST ? [all] : []), ...(offer ? [offer] : [])],
      note,
    );
    if (status) status.textContent = text;
  }

  function press(event: KeyboardEvent) {
    if (event.isComposing) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        // In a text of several lines the arrows move from line to line.
        if (field.value.includes("\n")) return;
        if (!panel.open()) open();
        if (!event.altKey) panel.move(event.key === "ArrowDown" ? 1 : -1);
        break;
      case "Enter": {
        const option = panel.chosen();
        if (!option) return;
        option.click();
        break;
      }
      case "Escape":
        if (!panel.open()) return;
        panel.hide();
        break;
      default:
        return;
    }
    event.preventDefault();
  }
}
