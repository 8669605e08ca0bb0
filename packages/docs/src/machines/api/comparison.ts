import { compare, describe, type Pair, type PageContext } from "@wirecode/core/model";

/** A pair of codes compared in the words of a language. */
export function comparison({ a, b }: Pair, { codeAt, bundleOf, bundles, phrases }: PageContext) {
  const [one, other] = [codeAt(a), codeAt(b)];
  if (!one || !other) throw new Error(`There are no codes ${JSON.stringify([a, b])}.`);
  const found = compare(one, other, (id) => bundleOf(id)?.protocol);
  return describe(found, { phrases, bundles });
}
