import {
  joinGuides,
  joinMappings,
  joinPhrases,
  joinProtocol,
  joinProviders,
  joinTerms,
  type Bundle,
  type Guide,
  type Mapping,
  type Phrases,
  type Provider,
  type SitePages,
  type Term,
} from "@wirecode/model";
import { forget, type Remember } from "../remember.ts";
import type { Catalogue } from "./catalogue.ts";
import type { LanguageTexts } from "./language-texts.ts";
import { share } from "./share.ts";

/** The catalogue in one language: facts with words, those of the reference language where the language has none. */
export interface Joined {
  readonly phrases: Phrases;
  readonly bundles: readonly Bundle[];
  readonly mappings: readonly Mapping[];
  readonly guides: readonly Guide[];
  readonly terms: readonly Term[];
  readonly providers: readonly Provider[];
  readonly sitePages: SitePages;
}

/** As much of a catalogue as it takes to join its parts. */
export type Joinable = Pick<
  Catalogue,
  "reference" | "texts" | "protocols" | "mappings" | "guides" | "terms" | "providers"
>;

/**
 * Joins the facts of a catalogue with the words of a language. It is made anew each time, so that no more languages are
 * in memory than somebody is at work on; whoever remembers gets the earlier parts wherever they are still the same.
 */
export function joined(catalogue: Joinable, tag: string, remember: Remember = forget): Joined {
  const { protocols, mappings, guides, terms, providers } = catalogue;
  const own = textsIn(catalogue, tag);
  const reference = textsIn(catalogue, catalogue.reference.tag);
  const both = own === reference ? [own] : [own, reference];
  const once = <K extends keyof Joined>(
    name: K,
    from: readonly unknown[],
    make: () => Joined[K],
  ): Joined[K] => remember<Joined[K]>(`${name} in ${tag}`, from, (before) => share(before, make()));
  return {
    phrases: once("phrases", [own.phrases, reference.phrases], () =>
      joinPhrases(own.phrases, reference.phrases),
    ),
    bundles: protocols.map((facts) => {
      const words = both.flatMap((all) => all.protocols[facts.protocol.id] ?? []);
      const from = [facts, ...words];
      return remember<Bundle>(`bundle of ${facts.protocol.id} in ${tag}`, from, (before) =>
        share(before, joinProtocol(facts, words)),
      );
    }),
    mappings: once("mappings", [mappings, ...both.map((one) => one.mappings)], () =>
      joinMappings(
        mappings,
        both.map((one) => one.mappings),
      ),
    ),
    guides: once("guides", [guides, ...both.map((one) => one.guides)], () =>
      joinGuides(
        guides,
        both.map((one) => one.guides),
      ),
    ),
    terms: once("terms", [terms, ...both.map((one) => one.terms)], () =>
      joinTerms(
        terms,
        both.map((one) => one.terms),
      ),
    ),
    providers: once("providers", [providers, ...both.map((one) => one.providers)], () =>
      joinProviders(
        providers,
        both.map((one) => one.providers),
      ),
    ),
    sitePages: own.sitePages,
  };
}

function textsIn({ texts }: Joinable, tag: string): LanguageTexts {
  const found = texts.get(tag);
  if (!found) throw new RangeError(`There are no words in ${tag}.`);
  return found;
}
