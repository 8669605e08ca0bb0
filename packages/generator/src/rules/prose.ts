import type { Authored } from "../schema/authored.ts";
import { once } from "../once.ts";
import { child } from "../validate/json-shape.ts";
import type { DataPath } from "../load/locate.ts";
import type { AuthoredGuidesText } from "../schema/guides.ts";
import type { AuthoredText } from "../schema/text.ts";

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

type Found = Omit<Prose, "locale" | "file">;

/** Every text of every locale. */
export const proseOf = once((authored: Authored): readonly Prose[] => {
  const [reference = ""] = Object.keys(authored.locales);
  const english = authored.phrases[reference];
  const phrases = Object.entries(authored.phrases).flatMap(([locale, sections]) =>
    ofPhrases(sections, english).map((one) => ({ ...one, locale, file: `phrases/${locale}.yaml` })),
  );
  const texts = Object.entries(authored.protocols).flatMap(([id, { text }]) =>
    Object.entries(text).flatMap(([locale, words]) =>
      ofText(words).map((one) => ({ ...one, locale, file: `${id}/text/${locale}.yaml` })),
    ),
  );
  const joins = Object.entries(authored.across.text).flatMap(([locale, text]) =>
    labelled(text).map((one) => ({ ...one, locale, file: `across/text/${locale}.yaml` })),
  );
  const guides = Object.entries(authored.guides.text).flatMap(([locale, text]) =>
    ofGuides(text).map((one) => ({ ...one, locale, file: `guides/text/${locale}.yaml` })),
  );
  return [...phrases, ...texts, ...joins, ...guides, ...ofTerms(authored), ...ofSite(authored)];
});

const LABELS: ReadonlySet<string> = new Set(["title", "label", "values", "actors"]);
const PATTERNS: ReadonlySet<string> = new Set(["says", "both", "disjoint"]);

const ofText = once((text: AuthoredText): readonly Found[] =>
  labelled(text).map((one) => ({
    ...one,
    pattern: one.path[0] === "attributes" && one.path.some((step) => PATTERNS.has(String(step))),
  })),
);

/** Texts without placeholders, of which titles and names are no sentences. */
function labelled(text: object): readonly Found[] {
  return strings(text).map(({ path, text: words }) => ({
    path,
    text: words,
    form: path.some((step) => LABELS.has(String(step))) ? "label" : "sentences",
    pattern: false,
  }));
}

/** Questions and answers have ids of any name, so that only their place tells what a text is. */
function ofGuides(text: AuthoredGuidesText): readonly Found[] {
  return Object.entries(text).flatMap(([id, { title, summary, about, questions, outcomes }]) => [
    found("label", [id, "title"], title),
    found("sentences", [id, "summary"], summary),
    ...(about === undefined ? [] : [found("sentences", [id, "about"], about)]),
    ...Object.entries(questions).flatMap(([key, { question, help, answers }]) => [
      found("sentences", [id, "questions", key, "question"], question),
      ...(help === undefined ? [] : [found("sentences", [id, "questions", key, "help"], help)]),
      ...Object.entries(answers).map(([answer, label]) =>
        found("label", [id, "questions", key, "answers", answer], label),
      ),
    ]),
    ...Object.entries(outcomes).flatMap(([key, own]) => [
      found("label", [id, "outcomes", key, "title"], own.title),
      found("sentences", [id, "outcomes", key, "advice"], own.advice),
    ]),
  ]);
}

function found(form: Prose["form"], path: DataPath, text: string): Found {
  return { path, text, form, pattern: false };
}

function ofTerms({ terms }: Authored): readonly Prose[] {
  return Object.entries(terms.text).flatMap(([locale, text]) =>
    strings(text).map(({ path, text: words }): Prose => {
      const form = path[1] === "definition" ? "sentences" : "label";
      return { locale, file: `terms/text/${locale}.yaml`, path, text: words, form, pattern: false };
    }),
  );
}

const HEADINGS: ReadonlySet<unknown> = new Set(["title", "heading"]);

/** The pages about the site itself: their sentences name files, commands and addresses by placeholders. */
function ofSite({ site }: Authored): readonly Prose[] {
  return Object.entries(site.text).flatMap(([locale, text]) =>
    strings(text).map(({ path, text: words }): Prose => {
      const form = HEADINGS.has(path.at(-1)) ? "label" : "sentences";
      const pattern = form === "sentences";
      return { locale, file: `site/text/${locale}.yaml`, path, text: words, form, pattern };
    }),
  );
}

const SENTENCES: ReadonlySet<unknown> = new Set(["origins", "likenesses", "findings", "advice"]);

/** Headings, and words of the site and the terminal, are sentences where the English ones are. */
function ofPhrases(phrases: object, english: object | undefined): readonly Found[] {
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

/** Every string below a value, except the notes of what a translation was made from. */
function strings(value: unknown, path: DataPath = []): readonly { path: DataPath; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "from" ? [] : strings(inner, [...path, key]),
  );
}
