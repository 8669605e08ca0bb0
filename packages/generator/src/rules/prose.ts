import type { Authored } from "../schema/authored.ts";
import { once } from "@wirecode/model";
import { child } from "../child.ts";
import type { DataPath } from "../load/locate.ts";
import type { AuthoredGuidesText } from "../schema/guides.ts";
import type { AuthoredText } from "../schema/text.ts";
import { strings } from "../translation/strings.ts";

/** A text for readers and where it stands. */
export interface Prose {
  readonly locale: string;
  readonly file: string;
  readonly path: DataPath;
  readonly text: string;
  /** Whole sentences, or a title, label or name. */
  readonly form: "sentences" | "label";
  /** Whether it has `{placeholders}`. */
  readonly pattern: boolean;
}

type UnplacedProse = Omit<Prose, "locale" | "file">;

/** The texts of a file. */
export interface ProseFile {
  readonly file: string;
  readonly prose: readonly Prose[];
}

/** Every text of every locale. */
export function proseOf(authored: Authored): readonly Prose[] {
  return proseFilesOf(authored).flatMap(({ prose }) => prose);
}

/**
 * Every text of every locale by file. What no edit has touched, texts and lists of them, is the same object as before, so that
 * rules can remember what they found in it.
 */
export const proseFilesOf = once((authored: Authored): readonly ProseFile[] => {
  const [reference = ""] = Object.keys(authored.locales);
  const beside = ofPhrasesBeside(authored.phrases[reference] ?? {});
  return [
    ...placed(authored.phrases, (locale) => `phrases/${locale}.yaml`, beside),
    ...Object.entries(authored.protocols).flatMap(([id, { text }]) =>
      placed(text, (locale) => `${id}/text/${locale}.yaml`, ofText),
    ),
    ...placed(authored.across.text, (locale) => `across/text/${locale}.yaml`, labelled),
    ...placed(authored.guides.text, (locale) => `guides/text/${locale}.yaml`, ofGuides),
    ...placed(authored.terms.text, (locale) => `terms/text/${locale}.yaml`, ofTerms),
    ...placed(authored.site.text, (locale) => `site/text/${locale}.yaml`, ofSite),
    ...Object.entries(authored.providers.text).flatMap(([locale, words]) =>
      Object.entries(words).flatMap(([id, own]) =>
        placed({ [locale]: own }, () => `providers/text/${locale}/${id}.yaml`, labelled),
      ),
    ),
  ];
});

/** The texts of one file for each locale. */
function placed<T extends object>(
  byLocale: Readonly<Record<string, T>>,
  fileOf: (locale: string) => string,
  find: (value: T) => readonly UnplacedProse[],
): readonly ProseFile[] {
  return Object.entries(byLocale).map(([locale, value]) => {
    const file = fileOf(locale);
    const before = known.get(file);
    if (before?.value === value && before.find === find) return before;
    const prose = find(value).map((one, index): Prose => {
      const there = before?.prose[index];
      const now = { ...one, locale, file };
      return there && isSame(there, now) ? there : now;
    });
    const now = { file, value, find, prose };
    known.set(file, now);
    return now;
  });
}

interface Known extends ProseFile {
  readonly value: object;
  readonly find: unknown;
}

/** The texts found last, by file. */
const known = new Map<string, Known>();

function isSame(one: Prose, other: Prose): boolean {
  return (
    one.text === other.text &&
    one.form === other.form &&
    one.pattern === other.pattern &&
    one.locale === other.locale &&
    one.path.length === other.path.length &&
    one.path.every((step, index) => step === other.path[index])
  );
}

const LABELS: ReadonlySet<string> = new Set(["title", "label", "values", "actors"]);
const PATTERNS: ReadonlySet<string> = new Set(["says", "both", "disjoint"]);

function ofText(text: AuthoredText): readonly UnplacedProse[] {
  return labelled(text).map((one) => ({
    ...one,
    pattern: one.path[0] === "attributes" && one.path.some((step) => PATTERNS.has(String(step))),
  }));
}

/** Texts without placeholders, of which titles and names are no sentences. */
function labelled(text: object): readonly UnplacedProse[] {
  return strings(text).map(({ path, text: words }) => ({
    path,
    text: words,
    form: path.some((step) => LABELS.has(String(step))) ? "label" : "sentences",
    pattern: false,
  }));
}

/** Questions and answers have ids of any name, so that only their place tells what a text is. */
function ofGuides(text: AuthoredGuidesText): readonly UnplacedProse[] {
  return Object.entries(text).flatMap(([id, { title, summary, about, questions, outcomes }]) => [
    found("label", [id, "title"], title),
    found("sentences", [id, "summary"], summary),
    ...(about === undefined ? [] : [found("sentences", [id, "about"], about)]),
    ...Object.entries(questions ?? {}).flatMap(([key, { question, help, answers }]) => [
      found("sentences", [id, "questions", key, "question"], question),
      ...(help === undefined ? [] : [found("sentences", [id, "questions", key, "help"], help)]),
      ...Object.entries(answers).map(([answer, label]) =>
        found("label", [id, "questions", key, "answers", answer], label),
      ),
    ]),
    ...Object.entries(outcomes ?? {}).flatMap(([key, own]) => [
      found("label", [id, "outcomes", key, "title"], own.title),
      found("sentences", [id, "outcomes", key, "advice"], own.advice),
    ]),
  ]);
}

function found(form: Prose["form"], path: DataPath, text: string): UnplacedProse {
  return { path, text, form, pattern: false };
}

function ofTerms(text: object): readonly UnplacedProse[] {
  return strings(text).map(({ path, text: words }) =>
    found(path[1] === "definition" ? "sentences" : "label", path, words),
  );
}

const HEADINGS: ReadonlySet<unknown> = new Set(["title", "heading"]);

/** The pages about the site itself: their sentences name files, commands and addresses by placeholders. */
function ofSite(text: object): readonly UnplacedProse[] {
  return strings(text).map(({ path, text: words }) => {
    const form = HEADINGS.has(path.at(-1)) ? "label" : "sentences";
    return { path, text: words, form, pattern: form === "sentences" };
  });
}

const SENTENCES: ReadonlySet<unknown> = new Set(["origins", "likenesses", "findings", "advice"]);

const ofPhrasesBeside = once(
  (english: object) =>
    (phrases: object): readonly UnplacedProse[] =>
      ofPhrases(phrases, english),
);

/** Headings, and words of the site and the terminal, are sentences where the English ones are. */
function ofPhrases(phrases: object, english: object): readonly UnplacedProse[] {
  return strings(phrases).map(({ path, text }) => {
    const [section] = path;
    const isPattern = path.some((step) => PATTERNS.has(String(step)));
    const sentences =
      section === "attributes"
        ? isPattern
        : SENTENCES.has(section) || /[.!?]$/.test(String(path.reduce<unknown>(child, english)));
    const pattern = section === "attributes" ? isPattern : section !== "relations";
    return { path, text, form: sentences ? "sentences" : "label", pattern };
  });
}
