import { tokens } from "@wirecode/core/model";
import { isolate } from "../html/isolate.ts";
import { markup } from "../html/markup.ts";
import { emphasize } from "./emphasize.js";

/** @import { SearchDocument, SearchProtocol, SearchWords } from "@wirecode/core/model" */
/** @import { Direction } from "@wirecode/core/model" */
/** @import { PackedIndex } from "./types.d.ts" */

/** Which words were found. @typedef {ReadonlySet<string>} Words */

/**
 * The page on which results are shown.
 *
 * @typedef {object} Shown
 * @property {string} locale
 * @property {readonly SearchProtocol[]} protocols
 * @property {SearchWords} words
 * @property {string} root the address that those of results are relative to
 * @property {Direction} dir
 * @property {PackedIndex["reference"]} reference
 */

/**
 * A result in two lines: beside its code its protocol and the name by which it was found, below them its title.
 *
 * @param {SearchDocument} document
 * @param {Words} found
 * @param {Shown} shown
 */
export function result(document, found, shown) {
  const { kind, protocol, title, outcome, unofficial } = document;
  const { reference } = shown;
  const coded = kind === "code" || kind === "class";
  const [value = "", ...called] = coded ? headOf(document) : [];
  const name = nameFound(document, found);
  const said = kind === "code" ? unofficial && shown.words.unofficial : shown.words[kind];
  const spoken = shown.protocols.find(({ id }) => id === protocol)?.title;
  const about = [
    coded && markup`<bdi>${[spoken, ...called].join(" ")}</bdi> `,
    said && markup`<span class="kind">${said}</span> `,
    name &&
      markup`<span><bdi class="as" lang="${reference.tag}">${isolate(name, reference.direction, emphasize(found))}</bdi></span> `,
  ];
  return markup`${coded && markup`<bdi class="value" data-outcome="${outcome ?? ""}">${value}</bdi> `}<span class="about">${about}</span> <span class="title">${prose(title, document, found, shown)}</span>`;
}

/**
 * The value of a code or class, and behind it the word that people call it by or that tells its senses apart.
 *
 * @param {SearchDocument} document
 * @returns {readonly string[]}
 */
function headOf({ code = "", mnemonic, names: [name = ""] = [] }) {
  const [value = "", sense] = String(code).split("@");
  if (mnemonic !== undefined) return [value, mnemonic];
  return sense === undefined ? [value] : [value, name];
}

/**
 * Text of a document with the words in it that were found. Where it is in the reference language on a page in another one it
 * says so, and keeps its own direction.
 *
 * @param {string} text
 * @param {SearchDocument} document
 * @param {Words} found
 * @param {Shown} shown
 */
export function prose(text, { lang }, found, { dir, locale, reference: { direction } }) {
  if (lang === locale) return isolate(text, dir, emphasize(found));
  return markup`<bdi lang="${lang}" dir="${direction}">${isolate(text, direction, emphasize(found))}</bdi>`;
}

/**
 * The phrase that has more of what was found than the title has: the reason why the page is among the results.
 *
 * @param {SearchDocument} document
 * @param {Words} found
 */
function nameFound({ title, code = "", mnemonic = "", names = [], terms = [] }, found) {
  const count = (/** @type {string} */ text) =>
    new Set(tokens(text).filter((word) => found.has(word))).size;
  const told = count(`${title} ${code} ${mnemonic}`);
  const [best] = [...names, ...terms].toSorted((a, b) => count(b) - count(a));
  return best !== undefined && count(best) > told ? best : undefined;
}
