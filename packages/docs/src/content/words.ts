import {
  joinGuides,
  joinMappings,
  joinPhrases,
  joinProtocol,
  joinProviders,
  joinTerms,
  type Bundle,
  type GuidesText,
  type GuideTree,
  type MappingsText,
  type MappingTable,
  type PhrasesText,
  type ProtocolFacts,
  type ProtocolText,
  type ProviderFacts,
  type ProvidersText,
  type TermFacts,
  type TermsText,
} from "@wirecode/model";
import { join } from "node:path";
import { json } from "./json.ts";
import { lazily } from "./lazily.ts";
import type { Content } from "./types.ts";

/** Facts joined with the words of each language, put together when somebody asks for them. */
type Words = Pick<Content, "phrases" | "guides" | "mappings" | "terms" | "providers"> & {
  readonly bundles: Readonly<Record<string, readonly Bundle[]>>;
};

/**
 * Opens what the generator wrote into a folder.
 *
 * @param tags the languages, the first of which serves wherever another has no words
 * @param protocols the ids of the protocols, in the order of the site
 */
export function openWords(
  folder: string,
  tags: readonly string[],
  protocols: readonly string[],
): Words {
  const [reference] = tags;
  const factsFile = (name: string) => join(folder, "facts", `${name}.json`);
  const words = <T>(name: string) =>
    lazily(tags, (tag) => json<T>(join(folder, "text", tag, `${name}.json`)));
  /** What is said in a language and, for what that lacks, in the reference language. */
  const spoken = <T>(own: Readonly<Record<string, T>>, tag: string): readonly T[] =>
    [tag, ...(reference === tag ? [] : [reference])].flatMap((one) => own[one ?? ""] ?? []);
  const phrases = words<PhrasesText>("phrases");
  const guides = words<GuidesText>("guides");
  const mappings = words<MappingsText>("mappings");
  const terms = words<TermsText>("terms");
  const providers = words<ProvidersText>("providers");
  const facts = lazily(protocols, (id) => json<ProtocolFacts>(factsFile(id)));
  const texts = lazily(protocols, (id) => words<ProtocolText>(id));
  return {
    phrases: lazily(tags, (tag) => {
      const [own, whole] = spoken(phrases, tag);
      if (!own) throw new Error(`There are no phrases in ${tag}.`);
      return joinPhrases(own, whole);
    }),
    guides: lazily(tags, (tag) =>
      joinGuides(json<readonly GuideTree[]>(factsFile("guides")), spoken(guides, tag)),
    ),
    mappings: lazily(tags, (tag) =>
      joinMappings(json<readonly MappingTable[]>(factsFile("mappings")), spoken(mappings, tag)),
    ),
    terms: lazily(tags, (tag) =>
      joinTerms(json<readonly TermFacts[]>(factsFile("terms")), spoken(terms, tag)),
    ),
    providers: lazily(tags, (tag) =>
      joinProviders(json<readonly ProviderFacts[]>(factsFile("providers")), spoken(providers, tag)),
    ),
    bundles: lazily(tags, (tag) =>
      protocols.flatMap((id) => {
        const [own, said] = [facts[id], texts[id]];
        return own && said ? [joinProtocol(own, spoken(said, tag))] : [];
      }),
    ),
  };
}
