import { once } from "@wirecode/model";
import type { DataPath } from "../load/locate.ts";
import type { AuthoredHouseVoice, AuthoredStyle } from "../schema/style.ts";
import { proseOf, type Prose } from "./prose.ts";
import type { Problem, Rule } from "./rule.ts";
import { anyOf, wholeWord } from "./whole-word.ts";

/** The words keep to the house voice. */
export const styleAvoid: Rule = {
  id: "style-avoid",
  about: "Texts use no word and no spelling that style.yaml says to avoid in their language.",
  byFolder: true,
  check(authored, report) {
    const problemsOf = problemsBy(authored.style);
    for (const prose of proseOf(authored)) for (const problem of problemsOf(prose)) report(problem);
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
  const voices = new Map(
    Object.entries(style).map(([locale, voice]) => {
      const avoided = [...avoidedWords(locale, voice), ...foreignSpellings(locale, voice)];
      const pairs = avoided.flatMap((one) => one.words.map((word) => [word, one] as const));
      const byWord = new Map(pairs.map(([word, one]) => [word.toLowerCase(), one]));
      return [locale, { byWord, any: anyOf([...byWord.keys()]) }];
    }),
  );
  return once((prose: Prose): readonly Problem[] => {
    const voice = voices.get(prose.locale);
    if (!voice || voice.byWord.size === 0) return [];
    const found = prose.text.match(voice.any) ?? [];
    const avoided = new Set(found.flatMap((word) => voice.byWord.get(word.toLowerCase()) ?? []));
    return [...avoided].flatMap((one) => find(one, prose));
  });
});

function avoidedWords(locale: string, { avoid }: AuthoredHouseVoice): readonly Avoided[] {
  return Object.entries(avoid).map(([word, { write, why, forms = [], except = {} }]) => ({
    words: [word, ...forms],
    except: Object.keys(except),
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

/** Most words stand nowhere, and exact patterns take long to make. */
const patternsOf = once(({ words, except }: Avoided) => ({
  match: words.map((word) => wholeWord(word, "giu")),
  except: except.map((phrase) => wholeWord(phrase, "giu")),
}));

function find(avoided: Avoided, prose: Prose): readonly Problem[] {
  const { match, except } = patternsOf(avoided);
  const { path: stated, say } = avoided;
  const { file, path, text } = prose;
  const spans = (patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        found,
        offset: index,
        end: index + found.length,
      })),
    );
  const excused = spans(prose.pattern ? [...except, PLACEHOLDER] : except);
  return spans(match).flatMap(({ found, offset, end }) => {
    if (isName(found) || excused.some((one) => one.offset <= offset && end <= one.end)) return [];
    const within = { offset, length: found.length };
    const also = [{ file: "style.yaml", path: stated, on: "key" as const }];
    return { file, path, within, ...say(found), also };
  });
}

const PLACEHOLDER = /\{[^{}]+\}/gu;

/** What is all capitals travels on the wire or is a keyword, and nobody spells it otherwise: `CANCELLED`, `SHALL`. */
function isName(found: string): boolean {
  return /^[\p{Lu}\P{L}]{2,}$/u.test(found);
}
