import {
  openContext,
  pageRuns,
  type Page,
  type PageContext,
  type Pairs,
  type Partners,
  type Published,
} from "@wirecode/model";
import type { Catalogue } from "../../resolve/catalogue.ts";
import { joined } from "../../resolve/joined.ts";
import { forget, type Remember } from "../../remember.ts";
import type { OutputFile } from "../output-file.ts";
import { openKnown } from "./known-pages.ts";
import { partnersInOnce, partnersOnce } from "./partners-once.ts";
import { markdownFile } from "./markdown-file.ts";

/** Every page of every locale. */
export function* emitMarkdown(
  catalogue: Catalogue,
  {
    pairs,
    published,
    remember = forget,
  }: {
    readonly pairs: Pairs;
    readonly published?: Published;
    readonly remember?: Remember;
  },
): Iterable<OutputFile> {
  const { reference, protocols, site, progress } = catalogue;
  const partners = partnersOnce(protocols, pairs, remember);
  for (const { tag: locale } of catalogue.locales) {
    const language = joined(catalogue, locale, remember);
    const own = partnersInOnce(partners, locale, language.bundles, pairs, remember);
    const context = openContext({
      locale,
      reference,
      ...language,
      practiceOf: (id) => protocols.find(({ protocol }) => protocol.id === id)?.practice,
      ...(site && { site }),
      progress,
      published: { ...site?.published, ...published },
      partners: own,
    });
    const print = (page: Page) => markdownFile(page, context);
    yield* filesOf(context, own, remember, print);
  }
}

function* filesOf(
  context: PageContext,
  partners: Partners,
  remember: Remember,
  print: (page: Page) => OutputFile,
): Iterable<OutputFile> {
  // A run that no other follows holds one page at a time, and need not know what each is made from.
  const known = remember === forget ? undefined : openKnown(context, partners, remember, print);
  for (const { plans, codesOf, comparisonsOf } of pageRuns(context)) {
    if (known && codesOf) yield* known.codes(codesOf);
    else if (known && comparisonsOf) yield* known.comparisons(comparisonsOf);
    else for (const plan of plans()) yield known?.page(plan) ?? print(plan.make());
  }
}
