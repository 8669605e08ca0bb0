import {
  guidePlans,
  listPlans,
  numberPlans,
  openContext,
  pagesOf,
  sitePlans,
  type PageContext,
  type PagePlan,
  type Pairs,
  type Partners,
} from "@wirecode/model";
import type { Catalogue } from "../../resolve/catalogue.ts";
import { forget, type Remember } from "../../remember.ts";
import type { OutputFile } from "../output-file.ts";
import { openKnown } from "./known-pages.ts";
import { partnersOnce } from "./partners-once.ts";
import { printPage } from "./print-page.ts";

const NOWHERE = { places: {} };

/** Every page of every locale. */
export function* emitMarkdown(
  catalogue: Catalogue,
  { pairs, remember = forget }: { readonly pairs: Pairs; readonly remember?: Remember },
): Iterable<OutputFile> {
  const { reference, protocols, site } = catalogue;
  const partners = partnersOnce(protocols, pairs, remember);
  for (const { tag: locale } of catalogue.locales) {
    const phrases = catalogue.phrases.get(locale);
    if (!phrases) continue;
    const context = openContext({
      locale,
      reference,
      phrases,
      bundles: protocols.flatMap(({ bundles }) => bundles.get(locale) ?? []),
      mappings: catalogue.mappingWords.get(locale) ?? [],
      guides: catalogue.guides.get(locale) ?? [],
      terms: catalogue.terms.get(locale) ?? [],
      ...(site && { site }),
      sitePages: catalogue.sitePages.get(locale) ?? NOWHERE,
      partners,
    });
    yield* filesOf(context, partners, remember);
  }
}

function* filesOf(
  context: PageContext,
  partners: Partners,
  remember: Remember,
): Iterable<OutputFile> {
  const print = (plan: PagePlan) => printPage(plan.make(), context);
  // A run that no other follows holds one page at a time, and need not know what each is made from.
  if (remember === forget) {
    for (const plan of pagesOf(context)) yield print(plan);
    return;
  }
  const known = openKnown(context, partners, remember);
  for (const plan of sitePlans(context)) yield print(plan);
  for (const plan of numberPlans(context)) yield known.page(plan);
  for (const bundle of context.bundles) {
    for (const plan of listPlans(bundle, context)) yield known.page(plan);
    yield* known.codes(bundle);
    for (const code of bundle.codes) yield* known.comparisons({ code, bundle });
  }
  for (const plan of guidePlans(context)) yield known.page(plan);
}
