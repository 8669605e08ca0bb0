import { keyOf } from "../facts/key.ts";
import { pairKey } from "../facts/pair.ts";
import type { AttributeWords } from "../shapes/attribute-words.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { CodeFacts, Code, Meaning } from "../shapes/code.ts";
import type { NotablePair } from "../shapes/pair.ts";
import type { Protocol } from "../shapes/protocol.ts";
import type { ProtocolFacts } from "../shapes/protocol-facts.ts";
import type { CodeWords, ProtocolText } from "../shapes/protocol-text.ts";
import type { ClassWords, CuratedComparison, ProtocolWords } from "../shapes/words.ts";
import { fallBack } from "./fall-back.ts";
import { firstOf, inTiers, lacking } from "./tiers.ts";

type Texts = readonly ProtocolText[];

/**
 * The facts of a protocol joined with its words: each code, class and comparison in the first language that has it, its
 * names and its body for themselves, and what is said of the protocol and its attributes string by string.
 * @param texts - What languages say about the protocol, the one asked for first. One of them should be the reference
 *   language, which has all words.
 * @throws RangeError where a code has no words, or no body, in any of the languages.
 */
export function joinProtocol({ protocol, codes }: ProtocolFacts, texts: Texts): Bundle {
  const foreign = texts.find((text) => text.protocol !== protocol.id);
  if (foreign)
    throw new RangeError(`The words of ${foreign.protocol} say nothing about ${protocol.id}.`);
  const { locale } = firstOf(texts);
  return {
    locale,
    protocol,
    words: protocolWords(texts),
    codes: codes.map((code) => joinCode(code, texts)),
    comparisons: joinComparisons(protocol, texts),
  };
}

/**
 * The pairs of a protocol that an author wrote about, with these words.
 * @throws RangeError where a pair has no body in any of the languages.
 * @internal
 */
export function joinComparisons(
  { comparisons }: Pick<Protocol, "comparisons">,
  texts: readonly Pick<ProtocolText, "locale" | "comparisons">[],
): readonly CuratedComparison[] {
  return comparisons.flatMap((pair) => joinPair(pair, texts));
}

/** What is said of the protocol itself, string by string in the first language that has it. */
function protocolWords(texts: Texts): ProtocolWords {
  const all = texts.map(({ words }) => words);
  const told = (key: "summary" | "about") => {
    const text = texts.find(({ words }) => words[key] !== undefined);
    return { lang: text?.locale ?? firstOf(texts).locale, said: text?.words[key] ?? "" };
  };
  const [summary, about] = [told("summary"), told("about")];
  const last = texts.at(-1);
  return {
    lang: summary.lang,
    bodyLang: about.lang,
    summary: summary.said,
    about: about.said,
    actors: Object.assign({}, ...all.toReversed().map(({ actors }) => actors)),
    classes: Object.fromEntries(
      idsOf(all.map(({ classes }) => classes)).flatMap((id) => {
        const words = classWords(id, texts);
        return words ? [[id, words]] : [];
      }),
    ),
    attributes: Object.fromEntries(
      Object.keys(last?.words.attributes ?? {}).map((id) => [id, attributeWords(id, texts)]),
    ),
    ...ownPhrases(texts),
  };
}

/** What is said of the protocol in other words than of all others, string by string; it says what fell back. */
function ownPhrases(texts: Texts): Pick<ProtocolWords, "phrases"> {
  const [own, ...others] = texts.map(({ words }) => words.phrases);
  const reference = others.at(-1);
  if (!reference) return own ? { phrases: own } : {};
  const fallback: string[] = [];
  const phrases = fallBack(reference, own, (path) => fallback.push(path.join("/")));
  return { phrases: { ...phrases, ...(fallback.length > 0 && { fallback }) } };
}

/** The keys of some records, those of the last first: it is the one that has all. */
function idsOf(records: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return [...new Set(records.toReversed().flatMap((record) => Object.keys(record)))];
}

function classWords(id: string, texts: Texts): ClassWords | undefined {
  const found = inTiers(
    texts,
    ({ words }) => words.classes[id],
    ({ meaning }) => meaning !== undefined,
  );
  if (!found) return undefined;
  const { languages, names, body } = found;
  const { lang, bodyLang } = languages;
  return {
    lang,
    bodyLang,
    title: names.title,
    summary: names.summary,
    ...(body.meaning !== undefined && { meaning: body.meaning }),
  };
}

/** The words of an attribute, string by string; the label says its language where it is not the one asked for. */
function attributeWords(id: string, texts: Texts): AttributeWords {
  const { locale } = firstOf(texts);
  const labelled = texts.find(({ words }) => words.attributes[id]?.label !== undefined);
  const {
    label = "",
    values = {},
    says = {},
    both = {},
    ...more
  } = texts.reduceRight<ProtocolText["words"]["attributes"][string]>(
    (whole, { words }) => fallBack(whole, words.attributes[id]),
    {},
  );
  const lang = labelled?.locale ?? locale;
  return { ...(lang !== locale && { lang }), label, values, says, both, ...more };
}

/**
 * The facts of a code joined with its words.
 * @throws RangeError where it has no words, or no body, in any of the languages.
 * @internal
 */
export function joinCode(
  facts: CodeFacts,
  texts: readonly Pick<ProtocolText, "locale" | "codes">[],
): Code {
  const key = String(keyOf(facts));
  const found = inTiers(
    texts,
    ({ codes }) => codes[key],
    ({ meaning }) => meaning !== undefined,
  );
  const { meaning, seen, fix = {}, use, caution } = found?.body ?? {};
  if (!found || meaning === undefined)
    throw lacking(`${facts.protocol} ${key} has no ${found ? "body" : "words"}`, texts);
  const { title, summary } = found.names;
  return {
    ...facts,
    meanings: facts.meanings.map((one) => joinMeaning(one, found.body)),
    text: {
      ...found.languages,
      title,
      summary,
      meaning,
      ...(seen !== undefined && { seen }),
      fix,
      ...(use !== undefined && { use }),
      ...(caution !== undefined && { caution }),
    },
  };
}

function joinMeaning(meaning: Meaning, { meanings = {} }: CodeWords): Meaning {
  const text = meanings[meaning.id];
  return text ? { ...meaning, text } : meaning;
}

/** A pair that an author wrote about, with these words; nothing where no language has any. */
function joinPair(
  pair: NotablePair,
  texts: readonly Pick<ProtocolText, "locale" | "comparisons">[],
): readonly CuratedComparison[] {
  const key = pairKey(pair);
  const found = inTiers(
    texts,
    ({ comparisons }) => comparisons[key],
    ({ differences }) => differences !== undefined,
  );
  if (!found) return [];
  const { differences, choose } = found.body;
  if (!differences || choose === undefined)
    throw lacking(`The comparison ${key} has no body`, texts);
  const { verdict } = found.names;
  return [{ ...pair, text: { ...found.languages, verdict, differences, choose } }];
}
