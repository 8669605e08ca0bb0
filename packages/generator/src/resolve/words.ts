import type {
  AttributeWords,
  ClassWords,
  Code,
  CodeFacts,
  CodeText,
  ComparisonText,
  Meaning,
  ProtocolWords,
} from "@wirecode/model";
import type { AuthoredCodeText, AuthoredText } from "../schema/text.ts";
import { fallBack } from "./fall-back.ts";
import { inTiers, languagesOf, type Asked, type TieredEntry } from "./tiers.ts";

/** The words of a protocol in the language asked for and in the reference language. */
export interface TextPair extends Asked<AuthoredText> {
  readonly english: AuthoredText;
}

/** What the pages say about the protocol itself, string by string in the best language there is. */
export function protocolWords(pair: TextPair): ProtocolWords {
  const { locale, reference, asked, english } = pair;
  const own = locale === reference ? english : asked;
  const { summary = "", about = "" } = { ...english.protocol, ...own?.protocol };
  return {
    lang: own?.protocol.summary === undefined ? reference : locale,
    bodyLang: own?.protocol.about === undefined ? reference : locale,
    summary,
    about,
    actors: { ...english.actors, ...own?.actors },
    classes: Object.fromEntries(
      Object.keys(english.classes).flatMap((id) => {
        const words = classWords(id, pair);
        return words ? [[id, words]] : [];
      }),
    ),
    attributes: Object.fromEntries(
      Object.entries(english.attributes).map(([id, words]) => [
        id,
        attributeWords(words, own?.attributes[id], reference),
      ]),
    ),
  };
}

function classWords(id: string, pair: TextPair): ClassWords | undefined {
  const hasMeaning = pair.english.classes[id]?.meaning !== undefined;
  const found = inTiers(
    pair,
    ["classes", id],
    ({ classes }) => classes[id],
    ({ meaning }) => !hasMeaning || meaning !== undefined,
  );
  if (!found) return undefined;
  const { lang, bodyLang, names, body } = found;
  return {
    lang,
    bodyLang,
    title: names.title,
    summary: names.summary,
    ...(body.meaning !== undefined && { meaning: body.meaning }),
  };
}

/** The words of an attribute, string by string; the label says its language where it is not the one asked for. */
function attributeWords(
  english: AuthoredText["attributes"][string],
  own: AuthoredText["attributes"][string] | undefined,
  reference: string,
): AttributeWords {
  const { label = "", ...words } = fallBack(english, own);
  return { ...(own?.label === undefined && { lang: reference }), label, ...words };
}

/** A code with its words in the best language there is. */
export function withText(
  facts: CodeFacts,
  key: string,
  searchTerms: Code["searchTerms"],
  pair: TextPair,
): Code {
  const found = inTiers(
    pair,
    ["codes", key],
    ({ codes }) => codes[key],
    ({ meaning }) => meaning !== undefined,
  );
  if (!found) throw new RangeError(`${facts.protocol} ${key} has no words in ${pair.reference}.`);
  const meanings = facts.meanings.map((meaning) => meaningWithText(meaning, found.body));
  return { ...facts, meanings, ...(searchTerms && { searchTerms }), text: codeText(found) };
}

/** An author's words on a pair in the best language there is. */
export function comparisonText(
  key: string,
  pair: Asked<Pick<AuthoredText, "comparisons">>,
): ComparisonText | undefined {
  const found = inTiers(
    pair,
    ["comparisons", key],
    ({ comparisons }) => comparisons[key],
    ({ differences }) => differences !== undefined,
  );
  if (!found) return undefined;
  const { names, body } = found;
  const { differences = [], choose = "" } = body;
  return { ...languagesOf(found), verdict: names.verdict, differences, choose };
}

function codeText(found: TieredEntry<AuthoredCodeText>): CodeText {
  const { title, summary } = found.names;
  const { meaning = "", seen, fix, use, caution } = found.body;
  return {
    ...languagesOf(found),
    title,
    summary,
    meaning,
    ...(seen && { seen }),
    fix: Object.fromEntries(Object.entries(fix).filter(([, words]) => words !== undefined)),
    ...(use && { use }),
    ...(caution && { caution }),
  };
}

function meaningWithText(meaning: Meaning, text: AuthoredCodeText): Meaning {
  const words = text.meanings?.[meaning.id];
  return words ? { ...meaning, text: words } : meaning;
}
