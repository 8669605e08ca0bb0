import { Markup, markup } from "./markup.js";

const FACTS = /<section data-section="facts">.*?<\/section>/s;
const COMPARISONS = /<section data-section="comparisons">.*$/s;

/** @import { Phrases } from "@wirecode/core/model" */

/**
 * A code's page in its parts, so that the facts can stand beside title and prose where there is room. In the
 * document they come after the lead, as they do on a narrow page.
 *
 * @param {Markup} heading
 * @param {string} body the rendered page, which holds each section once
 * @param {string | undefined} outcome the code's, for the style sheet
 * @param {Phrases} phrases
 */
export function codeSheet(heading, body, outcome, { display }) {
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
