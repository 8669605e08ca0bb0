import { inForce } from "../facts/in-force.ts";
import { isOfficial } from "../facts/is-official.ts";
import { keyOf } from "../facts/key.ts";
import { numbersOf } from "../facts/platform-numbers.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { CodeText } from "../shapes/code-text.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Guide } from "../shapes/guide.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { Protocol, UnknownCodes } from "../shapes/protocol.ts";
import type { SearchLanguage } from "../shapes/search-language.ts";
import type { Term } from "../shapes/term.ts";
import type { Listed } from "./directory.ts";
import {
  classDocuments,
  comparisonDocuments,
  guideDocument,
  termDocument,
} from "./other-documents.ts";
import type {
  SearchCorpus,
  SearchDocument,
  SearchProtocol,
  UnknownForms,
} from "./search-document.ts";
import { weightOfCode } from "./weight.ts";

/**
 * The words of one language that a search goes through.
 * @internal
 */
export interface SearchSources {
  /** In the order in which people expect the protocols. */
  readonly bundles: readonly Bundle[];
  readonly guides: readonly Guide[];
  readonly terms: readonly Term[];
  readonly phrases: Pick<Phrases, "headings" | "search">;
  /** What is known of the language, where anything is. */
  readonly language?: SearchLanguage;
}

/**
 * What search finds in a language: codes and their classes, the comparisons that an author wrote, guides and terms. Pairs
 * without an author would only crowd out what they are made of.
 * @internal
 */
export function searchCorpus({
  bundles,
  guides,
  terms,
  phrases,
  language,
}: SearchSources): SearchCorpus {
  const { idle } = phrases.search;
  return {
    protocols: bundles.map(({ protocol }) => searchProtocol(protocol)),
    documents: [
      ...bundles.flatMap(({ protocol, codes }) =>
        codes.map((code) => codeDocument(code, protocol)),
      ),
      ...bundles.flatMap(classDocuments),
      ...comparisonDocuments(bundles, phrases.headings),
      ...guides.map(guideDocument),
      ...terms.map(termDocument),
    ],
    idle,
    ...(language && { language }),
  };
}

/**
 * What a search needs to know of a protocol.
 * @internal
 */
export function searchProtocol(protocol: Protocol): SearchProtocol {
  const { id, title, aliases, code, unknown } = protocol;
  return {
    id,
    title,
    ...(aliases && { aliases }),
    type: code.type,
    ...(unknown && { unknown: unknownForms(protocol, unknown) }),
  };
}

function unknownForms({ classes }: Protocol, { as }: UnknownCodes): UnknownForms {
  return {
    classes: classes.map(({ id, codes }) => ({ id, codes })),
    ...(as !== undefined && { as }),
  };
}

/** What search reads of a code, and of its words where it has them. */
type Findable = Listed &
  Pick<CodeFacts, "protocol" | "outcome" | "retry"> & {
    readonly searchTerms?: readonly string[];
    readonly text?: Pick<CodeText, "title" | "lang"> & Partial<Pick<CodeText, "summary" | "seen">>;
  };

/**
 * A code as search finds it, with its words where it has them.
 * @internal
 */
export function codeDocument(
  code: Findable,
  protocol: Pick<Protocol, "popularity">,
): SearchDocument {
  const { range, mnemonic } = code;
  const { name, phrase, shortPhrase, aliases } = code;
  const spoken = [shortPhrase, phrase, ...aliases].flatMap((one) => one ?? []);
  const isSpoken = [mnemonic ?? "", ...spoken].some((one) => isSpacedOut(name, one));
  const names = isSpoken ? spoken : [...spoken, name];
  const { text = { title: names[0] ?? "", lang: "" }, searchTerms } = code;
  const { summary, seen } = text;
  return {
    kind: "code",
    protocol: code.protocol,
    code: keyOf(code),
    title: text.title,
    lang: text.lang,
    ...(summary !== undefined && { summary }),
    ...(seen !== undefined && { prose: seen }),
    retry: code.retry,
    ...(!isOfficial(code) && { unofficial: true }),
    ...(mnemonic !== undefined && { mnemonic }),
    ...(range && inForce(code) && { range: [range.from, range.to] }),
    ...numbersIn(code),
    names,
    ...(searchTerms && { terms: searchTerms }),
    weight: weightOfCode(code, protocol),
  };
}

/** The numbers of a code by platform, where it has any. */
function numbersIn(code: Findable): Pick<SearchDocument, "numbers"> {
  const numbers = Object.fromEntries(
    [...numbersOf(code)].flatMap(([number, platforms]) =>
      platforms.map((platform) => [platform, number] as const),
    ),
  );
  return Object.keys(numbers).length > 0 ? { numbers } : {};
}

/** Whether the name of an enum member is a phrase without its spaces. */
function isSpacedOut(name: string, phrase: string): boolean {
  if (name.length > phrase.length) return false;
  return phrase.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase() === name.toLowerCase();
}
