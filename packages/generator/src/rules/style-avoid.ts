import { once } from "@wirecode/model";
import type { DataPath } from "../load/locate.ts";
import type { AuthoredHouseVoice, AuthoredStyle } from "../schema/style.ts";
import { fold } from "./fold.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";
import { type Span, wholeWord } from "./whole-word.ts";
import { type Found, openScan } from "./word-scan.ts";

/** The words keep to the house voice. */
export const styleAvoid: Rule = {
  id: "style-avoid",
  about: "Texts use no word and no spelling that style.yaml says to avoid in their language.",
  byFolder: true,
  check(authored, report, files) {
    for (const problem of problemsBy(authored.style).of(authored, files)) report(problem);
  },
};

/** A word to avoid: its forms, what is said of it, and where style.yaml says so. */
interface Avoided {
  readonly words: readonly string[];
  readonly except: readonly string[];
  readonly path: DataPath;
  readonly say: (found: string) => Pick<Problem, "message" | "help">;
}

const problemsBy = once((style: AuthoredStyle) => {
  const scans = new Map(
    Object.entries(style).map(([locale, voice]) => {
      const avoided = [...avoidedWords(locale, voice), ...foreignSpellings(locale, voice)];
      const words = avoided.flatMap((of) =>
        of.words.map((word) => [wholeWord(fold(word, locale)), of] as const),
      );
      return [locale, openScan(words)];
    }),
  );
  return perText("style-avoid", (prose: Prose): readonly Problem[] => {
    const found = scans.get(prose.locale)?.(fold(prose.text, prose.locale)) ?? [];
    return found.flatMap((one) => problemAt(one, prose));
  });
});

function avoidedWords(locale: string, { avoid }: AuthoredHouseVoice): readonly Avoided[] {
  return Object.entries(avoid).map(([word, { write, why, forms = [], except = {} }]) => ({
    words: [word, ...forms],
    // What to write is right, even where it is a form of the word: أربعة for أربع.
    except: [write, ...Object.keys(except)],
    path: [locale, "avoid", word],
    say: (found) => ({
      message: `The house voice avoids \`${found}\`. ${why}`,
      help: `Write ${write}.`,
    }),
  }));
}

function foreignSpellings(locale: string, { spelling }: AuthoredHouseVoice): readonly Avoided[] {
  return Object.entries(spelling).map(([word, ours]) => ({
    words: [word],
    except: [],
    path: [locale, "spelling", word],
    say: (found) => ({
      message: `\`${found}\` is not how the data spells this word.`,
      help: `Write \`${/^\p{Lu}/u.test(found) ? capitalized(ours) : ours}\`.`,
    }),
  }));
}

function capitalized(word: string): string {
  return word.replace(/^./u, (first) => first.toUpperCase());
}

function problemAt({ of, start, end }: Found<Avoided>, prose: Prose): readonly Problem[] {
  const { file, path, text } = prose;
  const found = text.slice(start, end);
  const excused = excusedIn(of, prose);
  if (isName(found) || excused.some((one) => one.start <= start && end <= one.end)) return [];
  const within = { offset: start, length: end - start };
  const also = [{ file: "style.yaml", path: of.path, on: "key" as const }];
  return [{ file, path, within, ...of.say(found), also }];
}

/** The parts of a text in which a word is right. */
function excusedIn({ except }: Avoided, { text, locale, pattern }: Prose): readonly Span[] {
  const phrases = except.map((phrase) => [wholeWord(fold(phrase, locale)), phrase] as const);
  const placeholders = [...(pattern ? text.matchAll(PLACEHOLDER) : [])];
  return [
    ...openScan(phrases)(fold(text, locale)),
    ...placeholders.map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
  ];
}

const PLACEHOLDER = /\{[^{}]+\}/gu;

/** What is all capitals travels on the wire or is a keyword, and nobody spells it otherwise: `CANCELLED`, `SHALL`. */
function isName(found: string): boolean {
  return /^[\p{Lu}\P{L}]{2,}$/u.test(found);
}
