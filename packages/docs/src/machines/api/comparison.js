import { compare, describe, keyOf } from "@wirecode/core/model";

/** @import { Pair } from "@wirecode/core/model" */
/** @import { Content } from "../../content/types.d.ts" */

/**
 * A pair of codes compared in the words of a language.
 *
 * @param {Pair} pair
 * @param {string} locale
 * @param {Pick<Content, "phrases" | "protocols">} content
 */
export function comparison({ a, b }, locale, content) {
  const phrases = content.phrases[locale];
  if (!phrases) throw new Error(`no phrases in ${locale}`);
  const bundles = (content.protocols[locale] ?? []).map(({ bundle }) => bundle);
  const found = compare(code(a), code(b), (id) => bundleOf(id)?.protocol);
  return describe(found, { phrases, bundles });

  /** @param {Pair["a"]} at */
  function code({ protocol, code: key }) {
    const one = bundleOf(protocol)?.codes.find((each) => keyOf(each) === key);
    if (!one) throw new Error(`no code ${protocol} ${key}`);
    return one;
  }

  /** @param {string} id */
  function bundleOf(id) {
    return bundles.find(({ protocol }) => protocol.id === id);
  }
}
