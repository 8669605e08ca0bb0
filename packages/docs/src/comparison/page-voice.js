import { keyOf, nameInPair } from "@wirecode/core/model";

/** @import { CodeRef } from "@wirecode/core/model" */
/** @import { Content, Protocol } from "../content/types.d.ts" */
/** @import { Voice } from "./types.d.ts" */

/**
 * The language of a locale's pages, with everything there is to tell about.
 *
 * @param {string} locale
 * @param {Pick<Content, "locales" | "phrases" | "protocols">} content
 * @param {string} base
 * @returns {Voice}
 */
export function pageVoice(locale, { locales, phrases: all, protocols }, base) {
  const [reference] = locales;
  const phrases = all[locale];
  if (!reference || !phrases) throw new Error(`no phrases in ${locale}`);
  const bundles = (protocols[locale] ?? []).map(({ bundle }) => bundle);
  return {
    locale,
    phrases,
    reference,
    bundles,
    base,
    nameOf: (at, across) => nameIn(protocols[locale] ?? [], at, across),
  };
}

/**
 * What a pair's code is called.
 *
 * @param {readonly Protocol[]} protocols
 * @param {CodeRef} at
 * @param {boolean} across whether the pair is of two protocols
 */
export function nameIn(protocols, at, across) {
  const there = protocols.find(({ id }) => id === at.protocol);
  const code = codeAt(at, protocols);
  return there && code && nameInPair(code, there.title, across);
}

/**
 * The code that a reference leads to.
 *
 * @param {CodeRef} at
 * @param {readonly Protocol[]} protocols
 */
export function codeAt({ protocol, code }, protocols) {
  const there = protocols.find(({ id }) => id === protocol);
  return there?.bundle.codes.find((one) => keyOf(one) === code);
}
