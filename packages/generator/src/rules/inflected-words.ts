import { once, placeholdersIn, type CommonAttribute } from "@wirecode/model";
import type { Inflected } from "@wirecode/model/shapes";
import type { DataPath } from "../load/locate.ts";
import type { Authored } from "../schema/authored.ts";
import { wordsToCheck, type WordsToCheck } from "./attribute-words.ts";
import { strings } from "../translation/strings.ts";

/** The sections of phrases whose sentences call codes by nouns, and what stands in them as it is. */
export const NAMING: ReadonlySet<string> = new Set(["origins", "likenesses", "findings", "advice"]);
export const AS_IT_IS: ReadonlySet<string> = new Set(["vendor", "titleA", "titleB"]);

/** A word that a sentence may need in a form, and where it is written. */
export interface PlacedWord {
  readonly file: string;
  readonly path: DataPath;
  readonly word: Inflected;
}

/** A form that a placeholder asks for: `of` in `{code:of}`. */
interface Ask {
  readonly file: string;
  readonly path: DataPath;
  readonly within: { readonly offset: number; readonly length: number };
  readonly form: string;
}

/** Words of which one stands for a placeholder, and what patterns ask of them. */
export interface WordGroup {
  readonly words: readonly PlacedWord[];
  readonly asks: readonly Ask[];
}

/** In each language the nouns, and the values of each attribute with the names of parties where they are those. */
export const wordGroups = once((authored: Authored): readonly WordGroup[] => {
  const all = wordsToCheck(authored);
  return Object.keys(authored.locales).flatMap((locale) => {
    const own = all.filter((one) => one.locale === locale);
    return [nouns(authored, locale, own), ...own.map((one) => values(authored, one))];
  });
});

function nouns(
  { phrases }: Authored,
  locale: string,
  attributes: readonly WordsToCheck[],
): WordGroup {
  const file = `phrases/${locale}.yaml`;
  const { nouns: words = {}, ...sections } = phrases[locale] ?? {};
  const naming = Object.entries(sections).flatMap(([section, sentences]) =>
    NAMING.has(section) ? strings(sentences, [section]).map((one) => ({ ...one, file })) : [],
  );
  const patterns = [...naming, ...attributes.flatMap(patternsOf)];
  return { words: placed(file, ["nouns"], words), asks: asksIn(patterns, isNoun) };
}

function isNoun(name: string): boolean {
  return name !== "values" && !AS_IT_IS.has(name);
}

function values(authored: Authored, one: WordsToCheck): WordGroup {
  const own = placed(one.file, [...one.path, "values"], one.words.values);
  // A protocol's own sentences name its own parties, the general ones those of all.
  const isOwn = one.path[0] === "phrases";
  const isOfParties = PARTIES.has(one.name) && (isOwn || one.file.startsWith("phrases/"));
  const parties = isOfParties
    ? actors(authored, one.locale).filter(({ file }) => !isOwn || file === one.file)
    : [];
  return {
    words: [...own, ...parties],
    asks: asksIn(patternsOf(one), (name) => name === "values"),
  };
}

const PARTIES: ReadonlySet<string> = new Set<CommonAttribute>(["act", "sentBy"]);

function actors({ protocols }: Authored, locale: string): readonly PlacedWord[] {
  return Object.entries(protocols).flatMap(([id, { text }]) =>
    placed(`${id}/text/${locale}.yaml`, ["actors"], text[locale]?.actors ?? {}),
  );
}

function placed(
  file: string,
  path: DataPath,
  words: Readonly<Record<string, Inflected | undefined>>,
): readonly PlacedWord[] {
  return Object.entries(words).flatMap(([key, word]) =>
    word === undefined ? [] : [{ file, path: [...path, key], word }],
  );
}

interface Pattern {
  readonly file: string;
  readonly path: DataPath;
  readonly text: string;
}

function patternsOf({ file, path, words: { says, both, disjoint } }: WordsToCheck) {
  const written = { says, both, ...(disjoint !== undefined && { disjoint }) };
  return strings(written, path).map((one): Pattern => ({ ...one, file }));
}

function asksIn(patterns: readonly Pattern[], asks: (name: string) => boolean): readonly Ask[] {
  return patterns.flatMap(({ file, path, text }) =>
    placeholdersIn(text).flatMap(({ name, form, ...within }) =>
      form !== undefined && asks(name) ? [{ file, path, within, form }] : [],
    ),
  );
}
