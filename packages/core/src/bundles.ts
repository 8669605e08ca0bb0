import { joinProtocol, type Bundle, type ProtocolText } from "#model";
import { lookupOf } from "./lookup.ts";
import { searchable } from "./searchable.ts";

/**
 * The facts of protocols joined with words.
 * @param texts - What `@wirecode/text/<locale>/<protocol>.json` holds, of one protocol or of several. Of two that are
 *   about the same protocol the first is the language asked for, and the second serves wherever that has no words.
 * @returns One bundle for each protocol, in the order in which they are met.
 * @throws RangeError where a protocol is unknown, or where a code has no words in any of the languages.
 */
export function bundles(texts: readonly ProtocolText[]): readonly Bundle[] {
  const byProtocol = new Map<string, ProtocolText[]>();
  for (const text of texts) {
    const others = byProtocol.get(text.protocol);
    if (others) others.push(text);
    else byProtocol.set(text.protocol, [text]);
  }
  return [...byProtocol].map(([id, own]) => bundleOnce(id, own));
}

const made = /* @__PURE__ */ new WeakMap<
  ProtocolText,
  { readonly texts: readonly ProtocolText[]; readonly bundle: Bundle }
>();

/** Whoever searches does so again and again with the same words. */
function bundleOnce(id: string, texts: readonly ProtocolText[]): Bundle {
  const [first] = texts;
  const before = first && made.get(first);
  if (before && isSame(before.texts, texts)) return before.bundle;
  const { protocol, codes: own } = lookupOf(id);
  const codes = searchable(id, own);
  const bundle = joinProtocol({ protocol, codes }, texts);
  if (first) made.set(first, { texts, bundle });
  return bundle;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
