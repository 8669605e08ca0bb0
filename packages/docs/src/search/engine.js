import { tokens } from "@wirecode/core/model";
import MiniSearch from "minisearch";
import { likeness, namesOf } from "./likeness.js";

/** @import { SearchEntry, SearchIndex } from "./types.d.ts" */

/**
 * @typedef {object} Found
 * @property {readonly SearchEntry[]} entries best first
 * @property {ReadonlySet<string>} words which of the entries' words were found
 * @property {boolean} close whether nothing has every word of the query as it was typed
 */

/**
 * Where words are found, and how much that says about the page.
 *
 * @type {Readonly<Record<string, { boost: number, text: (entry: SearchEntry) => string | undefined }>>}
 */
const FIELDS = {
  code: { boost: 14, text: ({ kind, code }) => (kind === undefined ? code.split(" ")[0] : code) },
  protocol: { boost: 14, text: ({ protocol }) => protocol },
  names: { boost: 8, text: ({ names }) => names?.flatMap(spellings).join(" ") },
  title: { boost: 2, text: ({ title }) => title },
  summary: { boost: 1.5, text: ({ summary }) => summary },
  more: { boost: 0.8, text: ({ more }) => more },
};

/**
 * A function that searches an index.
 *
 * @param {SearchIndex} index
 * @returns {(query: string) => Found}
 */
export function searcher({ words: { idle }, entries }) {
  const silent = new Set(tokens(idle));
  const index = indexOf(entries, silent);
  /** @type {Map<SearchEntry, readonly string[]>} */
  const names = new Map();
  return search;

  /** @param {string} query */
  function search(query) {
    const all = tokens(query);
    const telling = all.filter((term) => !silent.has(term));
    const typed = telling.length > 0 ? telling : all;
    const terms = [...new Set(typed.flatMap((term) => (knows(term) ? term : apart(term))))];
    const strange = terms.filter((term) => !isNumber(term) && !knows(term));
    const hits = hitsOf(terms, strange);
    // Beside a number, words only say which of its meanings is wanted: "error 503", "smtp 550".
    const numbers = terms.filter(isNumber);
    const needed = numbers.length > 0 ? numbers : terms;
    const whole = hits
      .filter(({ queryTerms }) => needed.every((term) => queryTerms.includes(term)))
      .map(({ entry }) => entry);
    const around = entries.filter((entry) => numbers.some((number) => spans(entry, number)));
    const fitting = [...whole, ...around];
    // Behind the comparison of two codes stand the two.
    const enough = fitting.some(({ kind }) => kind === undefined);
    const found = new Set([...fitting, ...(enough ? [] : hits.map(({ entry }) => entry))]);
    return {
      entries: [...found],
      words: new Set(hits.flatMap((hit) => hit.terms)),
      close: found.size > 0 && fitting.length === 0,
    };
  }

  /** @param {string} term */
  function knows(term) {
    return index.search(term).length > 0;
  }

  /**
   * @param {readonly string[]} terms
   * @param {readonly string[]} strange
   */
  function hitsOf(terms, strange) {
    return index
      .search(terms.join(" "), { fuzzy: (term) => strange.includes(term) && 0.3 })
      .flatMap(({ id, score, ...hit }) => {
        const entry = entries[id];
        if (!entry) return [];
        return [{ ...hit, entry, score: score * likeness(called(entry), terms) }];
      })
      .toSorted((a, b) => b.score - a.score);
  }

  /** @param {SearchEntry} entry */
  function called(entry) {
    const known = names.get(entry) ?? namesOf(entry, silent);
    names.set(entry, known);
    return known;
  }
}

/**
 * @param {readonly SearchEntry[]} entries
 * @param {ReadonlySet<string>} silent
 */
function indexOf(entries, silent) {
  /** @type {MiniSearch<SearchEntry & { id: number }>} */
  const index = new MiniSearch({
    fields: Object.keys(FIELDS),
    extractField: (entry, field) => (field === "id" ? entry.id : FIELDS[field]?.text(entry)),
    tokenize: (text, field) => (field === "more" ? text.split(" ") : [...tokens(text)]),
    processTerm: (term, field) => (counts(term, field) && !silent.has(term) ? term : undefined),
    searchOptions: {
      boost: Object.fromEntries(Object.entries(FIELDS).map(([field, { boost }]) => [field, boost])),
      boostDocument: (id) => entries[id]?.weight ?? 1,
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
      prefix: true,
      tokenize: (query) => query.split(" "),
      processTerm: (term) => term,
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return index;
}

/**
 * A name with and without spaces: `NotFound`, `Not Found`.
 *
 * @param {string} name
 */
function spellings(name) {
  const spaced = name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ");
  return [spaced, ...(spaced.includes(" ") ? [spaced.replaceAll(" ", "")] : [])];
}

/**
 * Numbers in prose are those of documents and of other codes.
 *
 * @param {string} term
 * @param {string | undefined} field
 */
function counts(term, field) {
  return (field !== "summary" && field !== "title") || !/^[\d.]+$/.test(term);
}

/** @param {string} term */
function isNumber(term) {
  return /\d/.test(term);
}

/**
 * @param {SearchEntry} entry
 * @param {string} number
 */
function spans({ range }, number) {
  return range !== undefined && range[0] <= Number(number) && Number(number) <= range[1];
}

/**
 * A protocol and a number written in one word, such as `http404`.
 *
 * @param {string} term
 * @returns {readonly string[]}
 */
function apart(term) {
  const parts = /^(?<word>\p{L}+)(?<number>\d[\d.]*)$/u.exec(term)?.groups;
  return parts ? [parts["word"] ?? "", parts["number"] ?? ""] : [term];
}
