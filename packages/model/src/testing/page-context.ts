import type { PageContext } from "../page/context.ts";
import { openContext } from "../page/open-context.ts";
import { partnersOf } from "../compare/partners.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Guide } from "../shapes/guide.ts";
import type { Provider } from "../shapes/provider.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import { MAIL, PHRASES, WORDS } from "./sample.ts";

/** Words that say their own name where nothing else is given. */
function echo<T extends object>(given: Partial<T> = {}): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has every key
  return new Proxy(given, { get: wordOf }) as T;
}

function wordOf(known: object, key: string | symbol): unknown {
  return Reflect.get(known, key) ?? String(key);
}

const HEADINGS: Partial<Phrases["headings"]> = {
  code: "{protocol} {code} {name}",
  codeUnnamed: "{protocol} {code}: {title}",
  comparison: "{protocol} {a} and {b}",
  comparisonLink: "{a} and {b}",
};

/** The sample's protocol with some codes. */
function bundleOf(codes: readonly Code[]): Bundle {
  return { locale: "en", protocol: MAIL, words: WORDS, codes, comparisons: [] };
}

/** A context of pages about some codes of the sample's protocol, in English or in a language into which nothing is translated. */
export function pageContext(
  codes: readonly Code[],
  {
    locale = "en",
    guides = [],
    providers = [],
  }: {
    readonly locale?: string;
    readonly guides?: readonly Guide[];
    readonly providers?: readonly Provider[];
  } = {},
): PageContext {
  const bundle = bundleOf(codes);
  const words = {
    site: echo<Phrases["site"]>(),
    pages: echo<Phrases["pages"]>(),
    changes: echo<Phrases["changes"]>({ counted: "{label}: {count}" }),
    numbers: echo<Phrases["numbers"]>(),
    guides: echo<Phrases["guides"]>(),
    providers: echo<Phrases["providers"]>(),
    headings: echo(HEADINGS),
  };
  return openContext({
    locale,
    reference: { tag: "en", direction: "ltr" },
    phrases: { ...PHRASES, lang: locale, ...words },
    bundles: [bundle],
    mappings: [],
    guides,
    terms: [],
    providers,
    sitePages: { places: {} },
    published: { library: "@wirecode/core", lookup: "npx @wirecode/cli" },
    partners: partnersOf([bundle], "declared"),
  });
}
