import { PLAIN, valueLabel, type Bundle, type Code, type Phrases } from "@wirecode/model";
import { FILTERS, valuesOf } from "../html/code-facts.ts";
import { type Markup, markup } from "../html/markup.ts";

/**
 * The choices above a page's codes: one for each fact in which the codes differ. Without scripts they stay
 * hidden, and the tables show everything.
 */
export function filters(
  codes: readonly Code[],
  bundle: Bundle,
  phrases: Phrases,
): Markup | undefined {
  const speech = { phrases, words: bundle.words };
  const { filters: words, attributes } = phrases;
  const choices = FILTERS.flatMap((filter) => {
    const values = [...new Set(codes.flatMap((code) => valuesOf(code, filter)))];
    if (values.length < 2) return [];
    const options = values.map((value) => {
      const label = valueLabel(filter, filter === "act" ? [value] : value, speech, PLAIN);
      return markup`<option value="${value}">${label}</option>`;
    });
    return markup`<label>${attributes[filter].label} <select name="${filter}"><option value="">${words.any}</option>${options}</select></label>
`;
  });
  if (choices.length === 0) return undefined;
  return markup`<form class="filters" aria-label="${words.title}" data-shown="${words.shown}" hidden>
${choices}<button type="reset">${words.reset}</button>
<p role="status"></p>
</form>
`;
}
