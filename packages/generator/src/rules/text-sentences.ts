import { own } from "../own.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";

const CLOSING = "[\"'”’»）)」』\\]]*";

/** How sentences end, by language; languages that are not listed end them as English does. */
const ENDS: Readonly<Record<string, RegExp>> = {
  ar: new RegExp(`[.!؟…]${CLOSING}$`, "u"),
  fa: new RegExp(`[.!؟…]${CLOSING}$`, "u"),
  ur: new RegExp(`[۔!؟…]${CLOSING}$`, "u"),
  hi: new RegExp(`[।?!…]${CLOSING}$`, "u"),
  ja: new RegExp(`[。！？…]${CLOSING}$`, "u"),
  zh: new RegExp(`[。！？…]${CLOSING}$`, "u"),
  // Thai ends a sentence with a space or with nothing.
  th: /./u,
};
const ENGLISH = new RegExp(`[.!?…]${CLOSING}$`, "u");

/** Words that may rightly stand twice in a row; languages that double words for emphasis are not listed. */
const DOUBLES: Readonly<Record<string, readonly string[]>> = {
  en: ["that", "had"],
  ar: [],
  de: ["die", "das", "der", "sie", "den"],
  es: ["no"],
  fr: ["nous", "vous"],
  pt: ["não"],
  ru: [],
};

const FULL_STOP = /[.。।۔]$/u;
const DOUBLED = /(?<![\p{L}\p{M}\p{N}_])([\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}\p{N}_])/giu;

/** Sentences are whole: they end as sentences do, and no word stands twice. */
export const textSentences: Rule = {
  id: "text-sentences",
  about:
    "Sentences end with the punctuation of their language, titles without a full stop, and no word is doubled.",
  byFolder: true,
  check(authored, report) {
    for (const problem of problemsIn(authored)) report(problem);
  },
};

const problemsIn = perText((prose: Prose): readonly Problem[] => [
  ...(prose.form === "sentences" ? checkEnd(prose) : checkLabel(prose)),
  ...checkDoubles(prose),
]);

function languageOf(locale: string): string {
  return locale.split("-")[0] ?? locale;
}

function checkEnd({ file, path, text, locale }: Prose): readonly Problem[] {
  const end = own(ENDS, languageOf(locale)) ?? ENGLISH;
  if (end.test(text)) return [];
  const within = { offset: Math.max(0, text.length - 1), length: 1 };
  return [
    {
      file,
      path,
      within,
      message: "The text does not end as a sentence does.",
      help: "Texts are whole sentences: end the last one with its punctuation mark.",
    },
  ];
}

function checkLabel({ file, path, text }: Prose): readonly Problem[] {
  if (!FULL_STOP.test(text)) return [];
  const within = { offset: text.length - 1, length: 1 };
  const message = "Titles and labels end without a full stop.";
  return [{ file, path, within, message, help: "Remove it." }];
}

function checkDoubles({ file, path, text, locale }: Prose): readonly Problem[] {
  const allowed = own(DOUBLES, languageOf(locale));
  if (!allowed || !mayDouble(text)) return [];
  return [...text.matchAll(DOUBLED)].flatMap(({ 0: found, 1: word = "", index }) => {
    if (allowed.includes(word.toLowerCase())) return [];
    const within = { offset: index, length: found.length };
    const message = `\`${word}\` stands twice in a row.`;
    return { file, path, within, message, help: "Remove one of the two." };
  });
}

/** A quick look, since the exact one is slow on much text: whether a word may end as the next one begins. */
function mayDouble(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return words.some((word, index) => endsAsBegins(word, words[index + 1] ?? ""));
}

function endsAsBegins(word: string, next: string): boolean {
  if (next === "") return false;
  const first = next.slice(0, 1);
  for (let at = word.indexOf(first); at !== -1; at = word.indexOf(first, at + 1)) {
    if (next.startsWith(word.slice(at))) return true;
  }
  return false;
}
