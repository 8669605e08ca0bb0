import { PLAIN, valueLabel, type Bundle, type Code, type Phrases } from "@wirecode/core/model";
import { markup } from "./markup.ts";

/** What the codes of a page can be filtered by, and the facts of a code in that respect. */
const FACTS = ["class", "retry", "act", "status"] as const;

/** The facts that the filters look at, as attributes of a code's row. */
export function rowFacts(code: Code): Readonly<Record<string, string>> {
  return Object.fromEntries(FACTS.map((fact) => [`data-${fact}`, valuesOf(code, fact).join(" ")]));
}

/**
 * The choices above a page's codes: one for each fact in which the codes differ. Without scripts they stay
 * hidden, and the tables show everything.
 */
export function filters(codes: readonly Code[], bundle: Bundle, phrases: Phrases) {
  const speech = { phrases, words: bundle.words };
  const { filters: words, attributes } = phrases;
  const choices = FACTS.flatMap((fact) => {
    const values = [...new Set(codes.flatMap((code) => valuesOf(code, fact)))];
    if (values.length < 2) return [];
    const options = values.map((value) => {
      const label = valueLabel(fact, fact === "act" ? [value] : value, speech, PLAIN);
      return markup`<option value="${value}">${label}</option>`;
    });
    return markup`<label>${attributes[fact].label} <select name="${fact}"><option value="">${words.any}</option>${options}</select></label>
`;
  });
  if (choices.length === 0) return undefined;
  return markup`<form class="filters" aria-label="${words.title}" data-shown="${words.shown}" hidden>
${choices}<button type="reset">${words.reset}</button>
<p role="status"></p>
</form>
`;
}

function valuesOf(code: Code, fact: (typeof FACTS)[number]): readonly string[] {
  const value = code[fact];
  return typeof value === "object" ? (value ?? []) : [value];
}
