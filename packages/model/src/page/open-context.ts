import { codeAt } from "../facts/code-at.ts";
import { addressOf } from "../facts/code-ref.ts";
import type { Partners } from "../compare/partners.ts";
import type { Bundle } from "../shapes/bundle.ts";
import { notesByCode } from "../facts/notes-by-code.ts";
import { once } from "../once.ts";
import type { Code } from "../shapes/code.ts";
import type { PageContext } from "./context.ts";

/** What pages are made from where all of it is at hand. */
type AtHand = Omit<
  PageContext,
  "bundleOf" | "codeAt" | "sharing" | "comparedWith" | "sayingWith"
> & {
  /** Which comparisons have pages. */
  readonly partners: Partners;
};

/**
 * The context of pages for who has everything at hand.
 * @internal
 */
export function openContext({ partners, ...all }: AtHand): PageContext {
  const bundles = new Map(all.bundles.map((bundle) => [bundle.protocol.id, bundle]));
  let values: ReadonlyMap<string, readonly Code[]> | undefined;
  return {
    ...all,
    bundleOf: (protocol) => bundles.get(protocol),
    codeAt({ protocol, code }) {
      const bundle = bundles.get(protocol);
      return bundle && codeAt(bundle, code);
    },
    sharing(value) {
      values ??= byValue(all.bundles);
      return values.get(String(value)) ?? [];
    },
    comparedWith: (at) => partners.get(addressOf(at)) ?? [],
    sayingWith: (at) => byCode(all.providers).get(addressOf(at)) ?? [],
  };
}

const byCode = once(notesByCode);

function byValue(bundles: readonly Bundle[]): ReadonlyMap<string, readonly Code[]> {
  const values = new Map<string, Code[]>();
  for (const code of bundles.flatMap(({ codes }) => codes)) {
    const value = String(code.code);
    values.set(value, [...(values.get(value) ?? []), code]);
  }
  return values;
}
