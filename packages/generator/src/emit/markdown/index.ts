import {
  addressOf,
  openContext,
  pageRuns,
  refOf,
  type PageContext,
  type PagePlan,
  type Pairs,
  type Side,
} from "@wirecode/model";
import type { Catalogue } from "../../resolve/catalogue.ts";
import { forget, type Remember } from "../../remember.ts";
import type { OutputFile } from "../output-file.ts";
import { partnersOnce } from "./partners-once.ts";
import { printPage } from "./print-page.ts";
import { settingOf } from "./setting.ts";

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
    yield* filesOf(context, remember);
  }
}

function* filesOf(context: PageContext, remember: Remember): Iterable<OutputFile> {
  const { locale } = context;
  const setting = settingOf(context, remember);
  for (const { plans, comparisonsOf } of pageRuns(context)) {
    const print = () => files(plans());
    yield* comparisonsOf ? comparisons(comparisonsOf, print) : print();
  }

  function file({ path, parts, make }: PagePlan): OutputFile {
    // A run that no other follows need not know what a page is made from.
    if (!parts || remember === forget) return printPage(make(), context);
    const print = () => printPage(make(), context);
    return remember(`${locale} ${path}`, [setting, ...parts()], print);
  }

  /** The comparisons of a code: none is looked at where none of the protocols they touch has changed. */
  function comparisons(
    { code, bundle }: Side,
    print: () => Iterable<OutputFile>,
  ): Iterable<OutputFile> {
    // A run that no other follows holds one page at a time.
    if (remember === forget) return print();
    const at = refOf(code);
    const others = context.comparedWith(at);
    const ids = new Set(others.map(({ protocol }) => protocol));
    const met = context.bundles.filter(({ protocol }) => ids.has(protocol.id));
    const name = `${locale} comparisons of ${addressOf(at)}`;
    return remember(name, [setting, bundle, others, ...met], () => [...print()]);
  }

  function* files(plans: Iterable<PagePlan>): Iterable<OutputFile> {
    for (const plan of plans) yield file(plan);
  }
}
