import { keyOf, nameInPair } from "@wirecode/core/model";
import { addressOf } from "../content/address.ts";
import { onceFor } from "../layout/once-for.ts";

/** @import { Bundle, CodeRef } from "@wirecode/core/model" */
/** @import { Content, Protocol } from "../content/types.ts" */
/** @import { TermFinder } from "../glossary/types.ts" */
/** @import { Surroundings } from "../layout/types.ts" */
/** @import { Voice } from "./types.d.ts" */

/**
 * The language of one page of the site, with everything there is to tell about.
 *
 * @param {Surroundings} around
 * @param {Pick<Content, "locales">} content
 * @param {TermFinder} [finder] finds the terms of the glossary, each of which the page links once
 * @returns {Voice}
 */
export function pageVoice({ locale, phrases, protocols, base, has }, { locales }, finder) {
  const [reference] = locales;
  if (!reference) throw new Error("no language");
  const to = (/** @type {string} */ path) => `${base}${addressOf(locale, path)}`;
  return {
    locale,
    phrases,
    reference: { tag: reference.tag, direction: reference.direction },
    bundles: protocols.map(({ bundle }) => bundle),
    base,
    nameOf: (at, across) => nameIn(protocols, at, across),
    ...(has("contribute") && { help: `${to("contribute")}#translate` }),
    ...(finder && { glossary: { finder, address: to("glossary"), met: new Set() } }),
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
  return there && codesOf(there.bundle).get(code);
}

const codesOf = onceFor(
  (/** @type {Bundle} */ { codes }) => new Map(codes.map((code) => [keyOf(code), code])),
);
