/** Filters a page's codes by their facts. The choices stand in the address, so that a filtered table can be linked to. */

import { carryQuery } from "./frame/carry-query.ts";

const form = document.querySelector("form.filters");
if (form instanceof HTMLFormElement) enable(form);

function enable(choices: HTMLFormElement) {
  const rows = [...document.querySelectorAll("tr[data-retry]")].filter(
    (row) => row instanceof HTMLTableRowElement,
  );
  for (const [name, value] of new URLSearchParams(location.search)) {
    const choice = choices.elements.namedItem(name);
    if (choice instanceof HTMLSelectElement) choice.value = value;
  }
  choices.hidden = false;
  choices.addEventListener("change", () => apply(true));
  choices.addEventListener("reset", () => setTimeout(() => apply(true)));
  apply(false);

  function apply(chosen: boolean) {
    const wanted = [...choices.querySelectorAll("select")].filter(({ value }) => value !== "");
    for (const row of rows) {
      row.hidden = !wanted.every(({ name, value }) =>
        row.dataset[name]?.split(" ").includes(value),
      );
    }
    hideEmptySections();
    const count = rows.filter(({ hidden }) => !hidden).length;
    const status = choices.querySelector("[role=status]");
    const shown = choices.dataset["shown"] ?? "";
    if (status) {
      status.textContent =
        wanted.length === 0
          ? ""
          : shown.replace("{shown}", String(count)).replace("{count}", String(rows.length));
    }
    if (chosen) remember(wanted);
    carryQuery();
  }
}

function remember(wanted: readonly HTMLSelectElement[]) {
  const query = new URLSearchParams(wanted.map(({ name, value }) => [name, value])).toString();
  history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
}

function hideEmptySections() {
  for (const section of document.querySelectorAll("section")) {
    const own = [...section.querySelectorAll("tr[data-retry]")];
    if (own.length > 0) section.hidden = own.every((row) => row.hasAttribute("hidden"));
  }
}
