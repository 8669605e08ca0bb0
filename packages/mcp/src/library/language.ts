import {
  classCodes,
  joinGuides,
  joinMappings,
  joinPhrases,
  joinProtocol,
  joinProviders,
  joinTerms,
  openContext,
  searchCorpus,
  searcher,
  searchProtocol,
  unregisteredCode,
  type Bundle,
  type Code,
  type Guide,
  type GuidesText,
  type GuideTree,
  type ListedProtocol,
  type Locale,
  type Mapping,
  type MappingsText,
  type MappingTable,
  type PageContext,
  type Phrases,
  type PhrasesText,
  type ProtocolFacts,
  type ProtocolText,
  type ProviderFacts,
  type ProvidersText,
  type SearchResult,
  type TermFacts,
  type TermsText,
} from "@wirecode/model";
import { searchLanguages } from "@wirecode/core";
import { read } from "./read.ts";

/** What is said in one language. Each part is read when somebody asks for it, and then kept. */
export interface Language {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly phrases: Phrases;
  /** Every protocol with its words, in the order in which people expect them. */
  readonly bundles: readonly Bundle[];
  /** The same for lookups. */
  readonly protocols: readonly ListedProtocol<Code>[];
  readonly guides: readonly Guide[];
  readonly mappings: readonly Mapping[];
  /** What pages are made from, without the links that only a site has. */
  readonly context: PageContext;
  readonly search: (query: string) => SearchResult;
}

/**
 * Opens a language.
 * @param reference - The language that has everything, for what the other lacks.
 */
export function openLanguage(locale: string, reference: Locale): Language {
  const tags = [...new Set([locale, reference.tag])];
  const said = <T>(name: string) =>
    tags.map((tag) => read<T>(`@wirecode/text/${tag}/${name}.json`));
  const phrases = later(() => {
    const [own, other] = said<PhrasesText>("phrases");
    if (!own) throw new RangeError("There are no phrases in any language.");
    return joinPhrases(own, other);
  });
  const bundles = later(() =>
    read<readonly string[]>(factsOf("protocols")).map((id) =>
      joinProtocol(read<ProtocolFacts>(factsOf(id)), said<ProtocolText>(id)),
    ),
  );
  const protocols = later(() => bundles().map(listed));
  const guides = later(() =>
    joinGuides(read<readonly GuideTree[]>(factsOf("guides")), said<GuidesText>("guides")),
  );
  const mappings = later(() =>
    joinMappings(
      read<readonly MappingTable[]>(factsOf("mappings")),
      said<MappingsText>("mappings"),
    ),
  );
  const providers = later(() =>
    joinProviders(
      read<readonly ProviderFacts[]>("@wirecode/explain/providers.json"),
      said<ProvidersText>("providers"),
    ),
  );
  const context = later((): PageContext => ({
    ...openContext({
      locale,
      reference,
      phrases: phrases(),
      bundles: bundles(),
      mappings: mappings(),
      guides: guides(),
      terms: [],
      providers: providers(),
      sitePages: { places: {} },
      published: { library: "@wirecode/core" },
      partners: new Map(),
    }),
    sharing: () => [],
  }));
  const search = later(() => searchIn(locale));
  return {
    locale,
    get phrases() {
      return phrases();
    },
    get bundles() {
      return bundles();
    },
    get protocols() {
      return protocols();
    },
    get guides() {
      return guides();
    },
    get mappings() {
      return mappings();
    },
    get context() {
      return context();
    },
    search: (query) => search()(query),
  };

  function searchIn(tag: string): (query: string) => SearchResult {
    const { [tag]: language } = searchLanguages;
    const terms = joinTerms(read<readonly TermFacts[]>(factsOf("terms")), said<TermsText>("terms"));
    return searcher(
      searchCorpus({
        bundles: bundles(),
        guides: guides(),
        terms,
        phrases: phrases(),
        ...(language && { language }),
      }),
    );
  }
}

const factsOf = (name: string) => `@wirecode/core/facts/${name}.json`;

function listed(bundle: Bundle): ListedProtocol<Code> {
  const { protocol, codes } = bundle;
  return {
    ...searchProtocol(protocol),
    codes,
    classes: classCodes(bundle),
    unregistered: (value) => unregisteredCode(bundle, value),
  };
}

/** What is made when it is first asked for. */
function later<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
