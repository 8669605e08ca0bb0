import { keyOf } from "@wirecode/core/model";
import { addressOf } from "../../src/content/address.ts";
import { comparison } from "../../src/comparison/comparison.js";
import { BASE, loadBundles, nameOf, pageOf } from "./site.js";

/** @import { CodeRef, Pair } from "@wirecode/core/model" */
/** @import { Catalogue } from "../../src/comparison/types.d.ts" */

/** @typedef {{ title: string, article: string, page: string | undefined }} Told */

/**
 * A comparison to show: what its page holds where it has one, else what the same renderer makes of the facts here.
 *
 * @param {Pair} pair
 * @param {Catalogue} catalogue
 * @returns {Promise<Told>}
 */
export async function tell(pair, catalogue) {
  const page = pageOf(pair, catalogue);
  return page === undefined ? await render(pair, catalogue) : await read(page);
}

/** @param {string} page */
async function read(page) {
  const response = await fetch(page);
  const there = new DOMParser().parseFromString(await response.text(), "text/html");
  const article = there.querySelector("article");
  if (!response.ok || !article) throw new Error(`${page}: ${response.status}`);
  return {
    title: article.querySelector("h1")?.textContent ?? "",
    article: article.outerHTML,
    page,
  };
}

/**
 * @param {Pair} pair
 * @param {Catalogue} catalogue
 */
async function render({ a, b }, catalogue) {
  const { locale, phrases, reference, helps } = catalogue;
  const bundles = await loadBundles(locale, [a.protocol, b.protocol]);
  const [one, other] = [a, b].map(codeAt);
  if (!one || !other) throw new Error("no such codes");
  const { title, article } = comparison(one, other, {
    locale,
    phrases,
    reference,
    bundles,
    base: BASE,
    ...(helps && { help: `${BASE}${addressOf(locale, "contribute")}#translate` }),
    nameOf: (at, across) => nameOf(at, across, catalogue),
  });
  return { title, article: article.source, page: undefined };

  /** @param {CodeRef} at */
  function codeAt({ protocol: id, code }) {
    const bundle = bundles.find(({ protocol }) => protocol.id === id);
    return bundle?.codes.find((found) => keyOf(found) === code);
  }
}
