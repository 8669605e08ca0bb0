import {
  keyOf,
  type Bundle,
  type Code,
  type DataKind,
  type Guide,
  type Locale,
  type Mapping,
  type Pair,
  type Phrases,
  type Protocol,
  type Status,
  type Term,
} from "@wirecode/model";
import type { Remember } from "../remember.ts";
import type { Catalogue } from "../resolve/catalogue.ts";
import { joined } from "../resolve/joined.ts";

/** What a catalogue says about one thing in one locale. */
export interface Statement {
  readonly kind: DataKind;
  readonly id: string;
  readonly status?: Status;
  /** What needs no language. */
  readonly facts: object;
  /** Absent where the locale has none of its own. */
  readonly words: object | undefined;
}

/** Everything that a catalogue says in a locale. Things that two protocols share come twice. */
export function* statements(
  catalogue: Catalogue,
  tag: string,
  remember: Remember,
): Iterable<Statement> {
  const { phrases, bundles, mappings, guides, terms } = joined(catalogue, tag, remember);
  for (const bundle of bundles) yield* statedOnce(bundle, () => [...ofBundle(bundle)]);
  for (const one of mappings) yield* statedOnce(one, () => [ofMapping(one, tag)]);
  for (const one of guides) yield* statedOnce(one, () => [ofGuide(one, tag)]);
  for (const one of terms) yield* statedOnce(one, () => [ofTerm(one, tag)]);
  const locale = catalogue.locales.find((one) => one.tag === tag);
  if (locale) yield ofLocale(locale, phrases);
}

const known = new WeakMap<object, readonly Statement[]>();

/** The same statements about the same thing, so that their fingerprints need not be taken again. */
function statedOnce(subject: object, tell: () => readonly Statement[]): readonly Statement[] {
  const made = known.get(subject) ?? tell();
  known.set(subject, made);
  return made;
}

function ofLocale({ tag, endonym, direction }: Locale, words: Phrases | undefined): Statement {
  return {
    kind: "locale",
    id: tag,
    facts: { endonym, direction },
    words: words && ownPhrases(words, tag),
  };
}

function* ofBundle({ locale, protocol, words, codes, comparisons }: Bundle): Iterable<Statement> {
  yield {
    kind: "protocol",
    id: protocol.id,
    facts: declared(protocol),
    words: protocolWords(words, locale),
  };
  for (const code of codes) yield ofCode(code, locale);
  for (const { alike, text, ...pair } of comparisons) {
    yield {
      kind: "comparison",
      id: pairId(pair),
      facts: { alike },
      words: own(text, locale, ["verdict"]),
    };
  }
}

/** Phrases without what fell back: that is no word of the language. */
function ownPhrases({ fallback = [], ...words }: Phrases, tag: string): object | undefined {
  const foreign = new Set(fallback);
  return own(words, tag) && without(words, foreign);
}

function without(value: unknown, foreign: ReadonlySet<string>, path = ""): object {
  const pairs = Object.entries(value ?? {}).flatMap(([key, inner]: [string, unknown]) => {
    const here = path === "" ? key : `${path}/${key}`;
    if (foreign.has(here) || key === "lang") return [];
    const isMap = typeof inner === "object" && inner !== null && !Array.isArray(inner);
    return [[key, isMap ? without(inner, foreign, here) : inner]];
  });
  return Object.fromEntries(pairs);
}

/** The words of a protocol as far as they are in the language. */
function protocolWords(
  { classes, attributes, ...words }: Bundle["words"],
  tag: string,
): object | undefined {
  const told = own(words, tag, ["summary"]);
  return (
    told && {
      ...told,
      classes: Object.fromEntries(
        Object.entries(classes).flatMap(([id, one]) => {
          const spoken = own(one, tag, ["title", "summary"]);
          return spoken ? [[id, spoken]] : [];
        }),
      ),
      attributes: Object.fromEntries(
        Object.entries(attributes).filter(([, { lang = tag }]) => lang === tag),
      ),
    }
  );
}

/**
 * Comparisons have statements of their own. The day on which a registry was read, how people search and what texts
 * mention are no facts of the protocol.
 */
function declared(protocol: Protocol): object {
  const {
    comparisons: _,
    aliases: __,
    popularity: ___,
    tokens: ______,
    registry,
    ...facts
  } = protocol;
  const { date: ____, ...source } = registry ?? {};
  const classes = facts.classes.map(({ searchTerms: _____, ...one }) => one);
  return { ...facts, classes, registry: source };
}

/** Which other entries have the same value follows from those, and how people search is no fact of the code. */
function ofCode(code: Code, tag: string): Statement {
  const { text, meanings, status, senses: _, searchTerms: ___, ...facts } = code;
  const words = own(text, tag, ["title", "summary"]);
  const isWhole = text.bodyLang === tag;
  return {
    kind: "code",
    id: `${facts.protocol}:${keyOf(facts)}`,
    status,
    facts: { ...facts, meanings: meanings.map(({ text: __, ...meaning }) => meaning) },
    words: words && {
      ...words,
      ...(isWhole && { meanings: meanings.map(({ id, text: meaning }) => [id, meaning]) }),
    },
  };
}

function pairId({ a, b }: Pair): string {
  return `${a.protocol}:${a.code}/${b.protocol}:${b.code}`;
}

function ofMapping({ id, text, ...facts }: Mapping, tag: string): Statement {
  return { kind: "mapping", id, facts, words: own(text, tag, ["title"]) };
}

/** A guide's facts are its tree, and where the tree ends. */
function ofGuide(guide: Guide, tag: string): Statement {
  const { id, protocols, start, questions, outcomes, searchTerms: _, ...more } = guide;
  const words = own(more, tag, ["title", "summary"]);
  const isWhole = more.bodyLang === tag;
  return {
    kind: "guide",
    id,
    facts: {
      protocols,
      start,
      questions: questions.map(({ id: question, answers }) => [
        question,
        answers.map(({ label: __, ...answer }) => answer),
      ]),
      outcomes: outcomes.map(({ title: __, advice: ___, ...outcome }) => outcome),
    },
    words: words && {
      ...words,
      ...(isWhole && {
        questions: questions.map(({ answers, ...question }) => [
          question,
          answers.map(({ id: answer, label }) => [answer, label]),
        ]),
        outcomes: outcomes.map(({ id: outcome, title, advice }) => [outcome, title, advice]),
      }),
    },
  };
}

function ofTerm({ id, text, ...facts }: Term, tag: string): Statement {
  return { kind: "term", id, facts, words: own(text, tag) };
}

/** What words say of themselves. */
interface Spoken {
  readonly lang: string;
  readonly bodyLang?: string;
  readonly stale?: true;
}

/** Words without what tells where they are from; nothing of words in another language, whether names or body. */
function own(
  { lang, bodyLang = lang, stale: _, ...words }: Spoken,
  tag: string,
  names: readonly string[] = [],
): object | undefined {
  if (lang !== tag) return undefined;
  if (bodyLang === tag) return words;
  return Object.fromEntries(Object.entries(words).filter(([key]) => names.includes(key)));
}
