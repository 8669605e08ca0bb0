import { tokens } from "@wirecode/core/model";
import { isolate } from "../layout/isolate.js";
import { markup } from "../layout/markup.js";
import { emphasize } from "./emphasize.js";

/** @import { SearchWords } from "@wirecode/core/model" */
/** @import { Direction } from "../content/types.d.ts" */
/** @import { Found, PackedIndex, SearchEntry } from "./types.d.ts" */

/**
 * The page on which results are shown.
 *
 * @typedef {object} Shown
 * @property {SearchWords} words
 * @property {string} root the address that those of entries are relative to
 * @property {Direction} dir
 * @property {PackedIndex["reference"]} reference
 */

/**
 * A result in two lines: beside its code its protocol and the name by which it was found, below them its title.
 *
 * @param {SearchEntry} entry
 * @param {Found["words"]} found
 * @param {Shown} shown
 */
export function result(entry, found, shown) {
  const { kind, code, protocol, title, outcome, unofficial } = entry;
  const { reference } = shown;
  const coded = kind === undefined || kind === "class";
  const [value = "", ...mnemonic] = coded ? code.split(" ") : [];
  const name = nameFound(entry, found);
  const said = kind === undefined ? unofficial && shown.words.unofficial : shown.words[kind];
  const about = [
    coded && markup`<bdi>${[protocol, ...mnemonic].join(" ")}</bdi> `,
    said && markup`<span class="kind">${said}</span> `,
    name &&
      markup`<span><bdi class="as" lang="${reference.tag}">${isolate(name, reference.direction, emphasize(found))}</bdi></span> `,
  ];
  return markup`${coded && markup`<bdi class="value" data-outcome="${outcome ?? ""}">${value}</bdi> `}<span class="about">${about}</span> <span class="title">${prose(title, entry, found, shown)}</span>`;
}

/**
 * Text of an entry with the words in it that were found. Where it is in the reference language on a page in another one it
 * says so, and keeps its own direction.
 *
 * @param {string} text
 * @param {SearchEntry} entry
 * @param {Found["words"]} found
 * @param {Shown} shown
 */
export function prose(text, { lang }, found, { dir, reference: { direction } }) {
  if (lang === undefined) return isolate(text, dir, emphasize(found));
  return markup`<bdi lang="${lang}" dir="${direction}">${isolate(text, direction, emphasize(found))}</bdi>`;
}

/**
 * The phrase that has more of what was found than the title has: the reason why the page is among the results.
 *
 * @param {SearchEntry} entry
 * @param {Found["words"]} found
 */
function nameFound({ code, title, names = [] }, found) {
  const count = (/** @type {string} */ text) =>
    new Set(tokens(text).filter((word) => found.has(word))).size;
  const told = count(`${title} ${code}`);
  const [best] = names.toSorted((a, b) => count(b) - count(a));
  return best !== undefined && count(best) > told ? best : undefined;
}
