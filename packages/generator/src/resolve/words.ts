import type {
  Code,
  CodeFacts,
  CodeText,
  ComparisonText,
  Meaning,
  ProtocolWords,
} from "@wirecode/model";
import { fingerprint } from "../translation/fingerprint.ts";
import { stripFrom } from "./strip-from.ts";
import type { AuthoredCodeText, AuthoredText } from "../schema/text.ts";

/** The words of a protocol in the language asked for and in the reference language. */
export interface TextPair extends Asked<AuthoredText> {
  readonly english: AuthoredText;
}

/** Texts of one kind in the language asked for and in the reference language. */
export interface Asked<T> {
  readonly locale: string;
  readonly reference: string;
  readonly asked: T | undefined;
  readonly english: T | undefined;
}

/** An entry in the best language there is. */
export interface LocalizedEntry<T> {
  readonly lang: string;
  readonly stale: boolean;
  readonly entry: T;
}

/** What the pages say about the protocol itself: the asked language whole, or the reference whole. */
export function protocolWords({ locale, reference, asked, english }: TextPair): ProtocolWords {
  const text = asked ?? english;
  return {
    lang: asked ? locale : reference,
    summary: text.protocol.summary,
    about: text.protocol.about,
    actors: stripFrom(text.actors),
    classes: mapValues(text.classes, ({ title, summary, meaning }) => ({
      title,
      summary,
      ...(meaning !== undefined && { meaning }),
    })),
    attributes: mapValues(text.attributes, stripFrom),
  };
}

/** A code with its words in the best language there is. */
export function withText(
  facts: CodeFacts,
  key: string,
  searchTerms: Code["searchTerms"],
  pair: TextPair,
): Code {
  const found = inBestLanguage(pair, ({ codes }) => codes[key]);
  if (!found) throw new RangeError(`${facts.protocol} ${key} has no words in ${pair.reference}.`);
  const meanings = facts.meanings.map((meaning) => meaningWithText(meaning, found.entry));
  return { ...facts, meanings, ...(searchTerms && { searchTerms }), text: codeText(found) };
}

/** An author's words on a pair in the best language there is. */
export function comparisonText(
  key: string,
  pair: Asked<Pick<AuthoredText, "comparisons">>,
): ComparisonText | undefined {
  const found = inBestLanguage(pair, ({ comparisons }) => comparisons[key]);
  if (!found) return undefined;
  const { verdict, differences, choose } = found.entry;
  return { lang: found.lang, ...stale(found), verdict, differences, choose };
}

/** An entry in the language asked for where it is translated, and otherwise in the reference language. */
export function inBestLanguage<S, T extends { readonly from?: string | undefined }>(
  { locale, reference, asked, english }: Asked<S>,
  pick: (text: S) => T | undefined,
): LocalizedEntry<T> | undefined {
  const original = english && pick(english);
  const translation = locale === reference ? undefined : asked && pick(asked);
  if (!translation) return original && { lang: reference, stale: false, entry: original };
  const isStale = original !== undefined && translation.from !== fingerprint(original);
  return { lang: locale, stale: isStale, entry: translation };
}

function codeText(found: LocalizedEntry<AuthoredCodeText>): CodeText {
  const { title, summary, meaning, seen, fix, use, caution } = found.entry;
  return {
    lang: found.lang,
    ...stale(found),
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

/** What an entry says of itself where its English has changed since. */
export function stale(found: LocalizedEntry<unknown>): { readonly stale?: true } {
  return found.stale ? { stale: true } : {};
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
