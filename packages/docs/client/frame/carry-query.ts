/**
 * Lets the language switch keep what the address asks for: a comparison, a search, a choice of codes.
 */
export function carryQuery() {
  for (const link of document.querySelectorAll(".languages a")) {
    if (link instanceof HTMLAnchorElement) link.search = location.search;
  }
}
