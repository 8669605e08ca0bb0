import type { Phrases } from "@wirecode/core/model";
import { Markup, markup } from "./markup.ts";

const FACTS = /<section data-section="facts">.*?<\/section>/s;
const COMPARISONS = /<section data-section="comparisons">.*$/s;

/**
 * A code's page in its parts, so that the facts can stand beside title and prose where there is room. In the
 * document they come after the lead, as they do on a narrow page.
 *
 * @param body the rendered page, which holds each section once
 * @param outcome the code's, for the style sheet
 */
export function codeSheet(
  heading: Markup,
  body: string,
  outcome: string | undefined,
  { display }: Phrases,
) {
  const facts = FACTS.exec(body)?.[0] ?? "";
  const comparisons = COMPARISONS.exec(body)?.[0] ?? "";
  const [lead = "", rest = ""] = body.replace(comparisons, "").split(facts);
  return markup`<article data-outcome="${outcome}" data-copy="${display.copy}" data-copied="${display.copied}">
<div class="top">
${heading}
${new Markup(lead)}</div>
${new Markup(facts)}
<div class="prose">${new Markup(rest)}</div>
${new Markup(comparisons)}</article>`;
}
