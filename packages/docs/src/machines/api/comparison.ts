import type { Content } from "../../content/types.ts";
import { compare, describe, type Pair } from "@wirecode/core/model";
import { codeAt } from "../../comparison/page-voice.js";

/** A pair of codes compared in the words of a language. */
export function comparison(
  { a, b }: Pair,
  locale: string,
  content: Pick<Content, "phrases" | "protocols">,
) {
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
