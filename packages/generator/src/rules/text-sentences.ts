import { once } from "@wirecode/model";
import { own } from "../own.ts";
import type { AuthoredStyle } from "../schema/style.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";
import { escaped } from "./script-of.ts";

const CLOSING = "[\"'”’»）)」』\\]]*";

/** What ends sentences in any script, for languages of which style.yaml does not say what ends theirs. */
const ANY_END = new RegExp(String.raw`[\p{Sentence_Terminal}…]${CLOSING}$`, "u");

const FULL_STOP = /[.。।۔]$/u;
const DOUBLED = /(?<![\p{L}\p{M}\p{N}_])([\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}\p{N}_])/giu;

/** Sentences are whole: they end as sentences do, and no word stands twice. */
export const textSentences: Rule = {
  id: "text-sentences",
  about:
    "Sentences end with the punctuation of their language, titles without a full stop, and where style.yaml asks for it no word is doubled.",
  byFolder: true,
  check(authored, report, files) {
    for (const problem of problemsBy(authored.style).of(authored, files)) report(problem);
  },
};

const problemsBy = once((style: AuthoredStyle) => {
  const ends = new Map(
    Object.entries(style).map(([locale, voice]) => [locale, endOf(voice["sentence-ends"])]),
  );
  return perText("text-sentences", (prose: Prose): readonly Problem[] => [
    ...(prose.form === "sentences"
      ? checkEnd(prose, ends.get(prose.locale) ?? ANY_END)
      : checkLabel(prose)),
    ...checkDoubles(prose, own(style, prose.locale)?.["may-double"]),
  ]);
});

/** What ends a sentence of a language: one of its marks, or anything where it has none. */
function endOf(marks: string | undefined): RegExp {
  if (marks === undefined) return ANY_END;
  const any = Array.from(marks).map(escaped).join("|");
  return any === "" ? /./u : new RegExp(`(?:${any})${CLOSING}$`, "u");
}

function checkEnd({ file, path, text }: Prose, end: RegExp): readonly Problem[] {
  if (end.test(text)) return [];
  const within = { offset: Math.max(0, text.length - 1), length: 1 };
  return [
    {
      file,
      path,
      within,
      message: "The text does not end as a sentence does.",
      help: "Texts are whole sentences: end the last one with its punctuation mark. Which those are, `sentence-ends` in style.yaml says.",
    },
  ];
}

function checkLabel({ file, path, text }: Prose): readonly Problem[] {
  if (!FULL_STOP.test(text)) return [];
  const within = { offset: text.length - 1, length: 1 };
  const message = "Titles and labels end without a full stop.";
  return [{ file, path, within, message, help: "Remove it." }];
}

function checkDoubles(
  { file, path, text }: Prose,
  allowed: readonly string[] | undefined,
): readonly Problem[] {
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
