import {
  codePlan,
  comparisonPlan,
  partnersAfter,
  refOf,
  type Bundle,
  type Code,
  type Page,
  type PageContext,
  type PagePlan,
  type Partners,
  type Side,
} from "@wirecode/model";
import { isSame, type Remember } from "../../remember.ts";
import type { OutputFile } from "../output-file.ts";
import { findSame, noteLookups, type Lookup } from "./lookups.ts";
import { settingOf } from "./setting.ts";

/** The pages of a language, made again only where something that they are made from is another. */
export interface KnownPages {
  page(plan: PagePlan): OutputFile;
  /** The pages of a protocol's codes. */
  codes(bundle: Bundle): readonly OutputFile[];
  /** The comparisons of a code with those after it. */
  comparisons(one: Side): Iterable<OutputFile>;
}

/** Something that was made, and from what. */
interface Made<V> {
  readonly own: readonly unknown[];
  readonly lookups: readonly Lookup[];
  readonly value: V;
}

/** Looks at what earlier runs made of a language. */
export function openKnown(
  context: PageContext,
  partners: Partners,
  remember: Remember,
  print: (page: Page) => OutputFile,
): KnownPages {
  const { locale, mappings, guides, providers, bundles } = context;
  const setting = settingOf(context, remember);
  return {
    page(plan) {
      const make = () => print(plan.make());
      const parts = plan.parts?.();
      return parts ? remember(`${locale} ${plan.path}`, [setting, ...parts], make) : make();
    },
    codes(bundle) {
      const name = `${locale} codes of ${bundle.protocol.id}`;
      const own = [setting, partners, mappings, guides, providers, bundle, practiceOf(bundle)];
      return looked(name, own, () => {
        const made = bundle.codes.map((code) => pageOf(code, bundle));
        return {
          own,
          lookups: made.flatMap(({ lookups }) => lookups),
          value: made.map(({ value }) => value),
        };
      }).value;
    },
    comparisons(one) {
      const { code, bundle } = one;
      const others = context.comparedWith(refOf(code));
      const ids = new Set(others.map(({ protocol }) => protocol));
      const met = bundles.filter(({ protocol }) => ids.has(protocol.id));
      const name = `${locale} comparisons of ${bundle.protocol.id}:${refOf(code).code}`;
      return remember<Comparisons>(name, [setting, bundle, others, ...met], (before) => {
        const { protocol, words, comparisons } = bundle;
        const spoken = met.flatMap((each) => [each.protocol, each.words]);
        const own = [setting, code, protocol, words, comparisons, others, ...spoken];
        const kept = before && isSame(before.own, own) ? before.files : undefined;
        const made = partnersAfter(one, context).map((other): [Code, OutputFile] => [
          other.code,
          kept?.get(other.code) ?? print(comparisonPlan(one, other, context).make()),
        ]);
        return { own, files: new Map(made) };
      }).files.values();
    },
  };

  function practiceOf({ protocol }: Bundle) {
    return context.practiceOf?.(protocol.id);
  }

  function pageOf(code: Code, bundle: Bundle): Made<OutputFile> {
    const { code: key } = refOf(code);
    const { protocol, words } = bundle;
    const compared = context.comparedWith(refOf(code));
    const own = [
      setting,
      compared,
      mappings,
      guides,
      providers,
      practiceOf(bundle),
      code,
      protocol,
      words,
    ];
    return looked(`${locale} page of ${protocol.id}:${key}`, own, () => {
      const noting = noteLookups(context);
      const page = codePlan(code, bundle, noting.context).make();
      return { own, lookups: noting.lookups, value: print(page) };
    });
  }

  /** What was made before, if all that it is made from is the same and all that was looked up for it would be found the same. */
  function looked<V>(name: string, own: readonly unknown[], make: () => Made<V>): Made<V> {
    return remember<Made<V>>(name, [context], (before) =>
      before && isSame(before.own, own) && findSame(before.lookups, context) ? before : make(),
    );
  }
}

/** The comparisons of a code by the code at the other end. */
interface Comparisons {
  readonly own: readonly unknown[];
  readonly files: ReadonlyMap<Code, OutputFile>;
}
