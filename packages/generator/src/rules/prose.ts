import type { Authored } from "../schema/authored.ts";
import { once } from "@wirecode/model";
import { child } from "../child.ts";
import { ACROSS, GUIDES, PHRASES, PROVIDERS, SITE, TERMS } from "../load/layout.ts";
import type { DataPath } from "../load/locate.ts";
import type { AuthoredGuidesText } from "../schema/guides.ts";
import type { AuthoredText } from "../schema/text.ts";
import { wordsFileOf } from "../translation/entries.ts";
import { strings } from "../translation/strings.ts";
import type { Files } from "./rule.ts";

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

/**
 * Every text of every locale by file. What no edit has touched, texts and lists of them, is the same object as before, so that
 * rules can remember what they found in it.
 */
export function proseFilesOf(
  authored: Authored,
  files: Pick<Files, "remember">,
): readonly ProseFile[] {
  const before = known.get(authored);
  if (before) return before;
  const made = Object.keys(authored.locales).flatMap((locale) =>
    proseFilesIn(locale, authored, files),
  );
  known.set(authored, made);
  return made;
}

/** What has been found in a part of the catalogue, as long as somebody holds that. */
const known = new WeakMap<Authored, readonly ProseFile[]>();

/** Every text of one locale by file, for who looks at the whole catalogue, and would hold the texts of all locales at once. */
export function proseFilesIn(
  locale: string,
  authored: Authored,
  { remember }: Pick<Files, "remember">,
): readonly ProseFile[] {
  const [reference = ""] = Object.keys(authored.locales);
  const { phrases, protocols, across, guides, terms, site, providers } = authored;
  const placed = <T extends object>(
    file: string,
    value: T | undefined,
    find: (value: T) => readonly UnplacedProse[],
  ): readonly ProseFile[] => {
    if (!value) return [];
    const make = (before?: ProseFile) => ({
      file,
      prose: find(value).map((one, index): Prose => {
        const there = before?.prose[index];
        const now = { ...one, locale, file };
        return there && isSame(there, now) ? there : now;
      }),
    });
    return [remember(`prose of ${file}`, [value, find], make)];
  };
  const file = (folder: string) => wordsFileOf(folder, locale);
  return [
    ...placed(file(PHRASES), phrases[locale], ofPhrasesBeside(phrases[reference] ?? NONE)),
    ...Object.entries(protocols).flatMap(([id, { text }]) =>
      placed(file(id), text[locale], ofTextBeside(text[reference]?.phrases ?? NONE)),
    ),
    ...placed(file(ACROSS), across.text[locale], labelled),
    ...placed(file(GUIDES), guides.text[locale], ofGuides),
    ...placed(file(TERMS), terms.text[locale], ofTerms),
    ...placed(file(SITE), site.text[locale], ofSite),
    ...Object.entries(providers.text[locale] ?? {}).flatMap(([id, words]) =>
      placed(`${PROVIDERS}/text/${locale}/${id}.yaml`, words, labelled),
    ),
  ];
}

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

const NONE = {};

/** The words of a protocol; its own phrases are sentences where its English ones are. */
const ofTextBeside = once(
  (english: object) =>
    ({ phrases = NONE, ...text }: AuthoredText): readonly UnplacedProse[] => [
      ...labelled(text).map((one) => ({
        ...one,
        pattern:
          one.path[0] === "attributes" && one.path.some((step) => PATTERNS.has(String(step))),
      })),
      ...ofPhrases(phrases, english).map((one) => ({ ...one, path: ["phrases", ...one.path] })),
    ],
);

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
    const form = HEADINGS.has(path.at(-1)) || path.includes("labels") ? "label" : "sentences";
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
