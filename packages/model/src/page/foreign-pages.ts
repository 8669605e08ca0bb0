import { distinctClasses } from "../facts/class-code.ts";
import { pairPath } from "../facts/pair.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Guide } from "../shapes/guide.ts";
import type { Provider } from "../shapes/provider.ts";
import type { SitePages } from "../shapes/site-pages.ts";
import type { Term } from "../shapes/term.ts";
import { sharedNumbers } from "./number-page.ts";
import { pathOf, targetOf } from "./target.ts";

/** What a language has words on. */
interface Spoken {
  readonly bundles: readonly Bundle[];
  readonly guides: readonly Guide[];
  readonly terms: readonly Term[];
  readonly providers: readonly Provider[];
  readonly sitePages: SitePages;
}

/**
 * The paths of the pages whose body is not in the language of the pages, as far as that does not follow from others: a
 * comparison that nobody wrote about is native where both codes are.
 * @internal
 */
export function foreignPages(tag: string, spoken: Spoken): readonly string[] {
  const { bundles, guides, terms, providers, sitePages } = spoken;
  const sites = (["moving", "about", "contribute"] as const).filter((page) => {
    const words = sitePages[page];
    return words && words.lang !== tag;
  });
  const numbers = [...sharedNumbers(bundles)].filter(([, sides]) =>
    sides.some(({ code }) => code.text.lang !== tag),
  );
  const isGlossary = terms.length > 0 && terms.every(({ text }) => text.lang !== tag);
  const strange = providers.filter(({ text }) => text.lang !== tag);
  const isList = strange.length > 0 && strange.length === providers.length;
  return [
    ...bundles.flatMap((bundle) => foreignIn(bundle, tag)),
    ...numbers.map(([value]) => pathOf({ kind: "number", value })),
    ...guides
      .filter(({ bodyLang }) => bodyLang !== tag)
      .map(({ id }) => pathOf({ kind: "guide", id })),
    ...strange.map(({ id }) => pathOf({ kind: "provider", id })),
    ...[
      ...sites,
      ...(isGlossary ? (["glossary"] as const) : []),
      ...(isList ? (["providers"] as const) : []),
    ].map((page) => pathOf({ kind: "page", page })),
  ];
}

function foreignIn(bundle: Bundle, tag: string): readonly string[] {
  const { protocol, words, codes, comparisons } = bundle;
  const listed = new Set(distinctClasses(bundle));
  const classes = protocol.classes.filter(
    ({ id }) => listed.has(id) && words.classes[id]?.bodyLang !== tag,
  );
  return [
    ...(words.bodyLang === tag
      ? []
      : [pathOf({ kind: "protocol", protocol: protocol.id } as const)]),
    ...classes.map(({ id, retry }) => pathOf({ kind: "class", protocol: protocol.id, id, retry })),
    ...codes.filter(({ text }) => text.bodyLang !== tag).map((code) => pathOf(targetOf(code))),
    ...comparisons.filter(({ text }) => text.bodyLang !== tag).map(pairPath),
  ];
}
