import { tokens } from "@wirecode/core/model";

/** @import { SearchEntry } from "./types.d.ts" */

/**
 * What a page is called, each name as its words between spaces.
 *
 * @param {SearchEntry} entry
 * @param {ReadonlySet<string>} silent words that queries do without
 */
export function namesOf({ kind, code, protocol = "", title, names = [] }, silent) {
  const values = kind === undefined ? code.split(" ") : [];
  return [code, ...values, `${protocol} ${code}`, title, ...names].map((name) =>
    spaced(tokens(name).filter((word) => !silent.has(word))),
  );
}

/**
 * How much more a page is meant because what was typed is one of its names, or stands in one in the same order.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} terms
 */
export function likeness(names, terms) {
  const typed = spaced(terms);
  if (names.includes(typed)) return 1.3 + 0.3 * terms.length;
  return names.some((name) => name.includes(typed)) ? 0.9 + 0.15 * terms.length : 1;
}

/** @param {readonly string[]} words */
function spaced(words) {
  return ` ${words.join(" ")} `;
}
