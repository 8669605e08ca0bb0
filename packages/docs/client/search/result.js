import { tokens } from "@wirecode/core/model";
import { isolate } from "../../src/layout/isolate.js";
import { markup } from "../../src/layout/markup.js";
import { emphasize } from "./emphasize.js";

/** @import { SearchWords } from "@wirecode/core/model" */
/** @import { Found, SearchEntry } from "../../src/search/types.d.ts" */

/**
 * The page on which results are shown.
 *
 * @typedef {object} Shown
 * @property {SearchWords} words
 * @property {string} root the address that those of entries are relative to
 * @property {string} lang
 * @property {"ltr" | "rtl"} dir
 */

/**
 * A result in one line: its code, its protocol, its title, and the name under which it was found.
 *
 * @param {SearchEntry} entry
 * @param {Found["words"]} found
 * @param {Shown} shown
 */
export function result(entry, found, { words, lang, dir }) {
  const { kind, code, protocol, title, outcome, unofficial } = entry;
  const [value = "", ...mnemonic] = kind === undefined || kind === "class" ? code.split(" ") : [];
  const name = nameFound(entry, found);
  const kindOf = kind === undefined ? unofficial && words.unofficial : words[kind];
  return markup`${value !== "" && markup`<bdi class="value" data-outcome="${outcome ?? ""}">${value}</bdi> `}<span class="about">${protocol !== undefined && kind !== "comparison" && markup`<bdi class="of">${[protocol, ...mnemonic].join(" ")}</bdi> `}${kindOf && markup`<span class="kind">${kindOf}</span> `}${name !== undefined && markup`<bdi class="as" lang="en">${isolate(name, "ltr", emphasize(found))}</bdi> `}</span><span class="title" ${foreign(entry, lang)}>${isolate(title, entry.lang === undefined ? dir : "ltr", emphasize(found))}</span>`;
}

/**
 * How an element says that its words are in English on a page in another language.
 *
 * @param {SearchEntry} entry
 * @param {string} own
 */
export function foreign({ lang }, own) {
  return lang === undefined || lang === own ? undefined : markup`lang="${lang}" dir="ltr"`;
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
