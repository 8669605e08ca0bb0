import { keepCitations } from "../layout/citation.ts";
import { linkTerms } from "../glossary/link-terms.ts";
import { isolate } from "../layout/isolate.ts";
import { escapeHtml, Markup, markup } from "../layout/markup.ts";
import { wire } from "../layout/wire.ts";

/** @import { Style } from "@wirecode/core/model" */
/** @import { Direction } from "../content/types.ts" */
/** @import { Part } from "../layout/markup.ts" */
/** @import { Voice } from "./types.d.ts" */

const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARKS = /\uE000(.*?)\uE001/s;

/** Marks wire tokens in sentences until {@link sentence} sets them. @type {Style} */
export const MARKED = { wire: (token) => `${OPEN}${token}${CLOSE}` };

/**
 * A sentence as plain text.
 *
 * @param {string} marked
 */
export function unmarked(marked) {
  return marked.replaceAll(OPEN, "").replaceAll(CLOSE, "");
}

/**
 * A sentence in the page's language as HTML: wire tokens are set as such, and the terms of the glossary are linked.
 *
 * @param {string} marked
 * @param {Voice} voice
 */
export function sentence(marked, voice) {
  return parted(marked, (text) => words(text, voice));
}

/**
 * The same without links, for tables.
 *
 * @param {string} marked
 * @param {Direction} dir
 */
export function cell(marked, dir) {
  return parted(marked, (text) => isolate(keepCitations(text), dir));
}

/**
 * @param {string} marked
 * @param {(text: string) => Markup} plain
 */
function parted(marked, plain) {
  const parts = marked.split(MARKS);
  return markup`${parts.map((part, index) => (index % 2 === 1 ? wire(part) : plain(part)))}`;
}

/**
 * @param {string} text
 * @param {Voice} voice
 */
function words(text, { phrases: { direction }, glossary }) {
  const kept = keepCitations(text);
  if (!glossary) return isolate(kept, direction);
  const { finder, address, met } = glossary;
  const pieces = linkTerms(kept, finder, met).map(({ text: piece, term }) => {
    if (term === undefined) return isolate(piece, direction);
    met.add(term);
    return markup`<a class="term" href="${address}#${term}">${isolate(piece, direction)}</a>`;
  });
  return markup`${pieces}`;
}

/**
 * An author's text as HTML, a paragraph of its own, marked where it is in another language than the page.
 *
 * @param {string} text
 * @param {string} lang
 * @param {Voice} voice
 */
export function paragraph(text, lang, voice) {
  return inLanguage(markup`<p>${prose(text, lang, voice)}</p>\n`, lang, voice);
}

/**
 * An author's text within a line, marked where it is in another language than the page.
 *
 * @param {string} text
 * @param {string} lang
 * @param {Voice} voice
 */
export function phrase(text, lang, voice) {
  const content = prose(text, lang, voice);
  if (lang === voice.locale) return content;
  return markup`<span lang="${lang}" dir="${voice.reference.direction}">${content}</span>`;
}

/**
 * An author's text as HTML, to stand within what is marked as being in its language.
 *
 * @param {string} text
 * @param {string} lang
 * @param {Voice} voice
 */
export function prose(text, lang, voice) {
  if (lang === voice.locale) return sentence(text, voice);
  return new Markup(escapeHtml(keepCitations(text)));
}

/**
 * Blocks, wrapped where they are in another language than the page.
 *
 * @param {Part} blocks
 * @param {string} lang
 * @param {Voice} voice
 */
export function inLanguage(blocks, lang, { locale, reference }) {
  if (lang === locale) return markup`${blocks}`;
  return markup`<div lang="${lang}" dir="${reference.direction}">
${blocks}</div>
`;
}

/**
 * A note above text of which some is in another language than the page.
 *
 * @param {readonly string[]} langs
 * @param {Voice} voice
 */
export function untranslated(langs, { locale, phrases, help }) {
  if (langs.every((lang) => lang === locale)) return undefined;
  const { site, pages, direction } = phrases;
  const link =
    help !== undefined && markup` <a href="${help}">${isolate(pages.help, direction)}</a>`;
  return markup`<p class="untranslated">${isolate(site.partly, direction)}${link}</p>\n`;
}
