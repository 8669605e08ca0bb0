/**
 * The field of the home page: what names a code leads to it, a pasted error to its explanation, and all else to the page of
 * results.
 */

import { fragmentOf, HANDOVER, WAITING } from "../src/explain/handover.ts";
import { isPasted } from "../src/explain/is-pasted.ts";
import { startEngine } from "./explain/engine.ts";
import { holdLongText } from "./explain/long-text.ts";

const form = document.querySelector("main .search form");
const field = form?.querySelector("textarea");
if (form instanceof HTMLFormElement && field) enable(form, field);

function enable(search: HTMLFormElement, text: HTMLTextAreaElement) {
  const engine = startEngine();
  const whole = holdLongText(text);
  search.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = whole.get().trim();
    if (query !== "") void leave(query);
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    // What is chosen in the list below is that list's matter.
    if (text.hasAttribute("aria-activedescendant")) return;
    event.preventDefault();
    search.requestSubmit();
  });

  async function leave(query: string) {
    if (isPasted(query) || (await isError(query))) return explain(query);
    const code = await import("./home/exact-code.ts")
      .then(({ exactCode }) => exactCode(query, search.action))
      .catch(() => undefined);
    return location.assign(code ?? `${search.action}?${new URLSearchParams({ q: query })}`);
  }

  /** Whether a line is an error and no search for one: codes with more words than anybody would type. */
  async function isError(line: string): Promise<boolean> {
    const words = line.split(/\s+/).length;
    if (words < 5) return false;
    const { answers } = await engine(line).catch(() => ({ answers: [] }));
    const codes = answers.flatMap(({ message }) => message.codes).length;
    return codes > 1 || (codes === 1 && words > 7);
  }

  function explain(error: string) {
    const fragment = fragmentOf(error) ?? keep(error);
    location.assign((search.dataset["explain"] ?? "") + fragment);
  }
}

/** Keeps a text for the page that explains it, in this tab alone; of one that finds no room its beginning. */
function keep(text: string): string {
  try {
    sessionStorage.setItem(HANDOVER, text);
  } catch {
    if (text.length > 1) return keep(text.slice(0, text.length / 2));
  }
  return WAITING;
}
