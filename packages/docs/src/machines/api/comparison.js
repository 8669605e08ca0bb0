import { compare, describe } from "@wirecode/core/model";
import { codeAt } from "../../comparison/page-voice.js";

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
  const protocols = content.protocols[locale] ?? [];
  const bundles = protocols.map(({ bundle }) => bundle);
  const [one, other] = [codeAt(a, protocols), codeAt(b, protocols)];
  if (!one || !other) throw new Error(`no codes ${JSON.stringify([a, b])}`);
  const found = compare(
    one,
    other,
    (id) => bundles.find(({ protocol }) => protocol.id === id)?.protocol,
  );
  return describe(found, { phrases, bundles });
}
