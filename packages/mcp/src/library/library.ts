import { matchLocale, type Locale } from "@wirecode/model";
import { openLanguage, type Language } from "./language.ts";
import { read } from "./read.ts";

/** The facts of the installed `@wirecode/core` and the words of `@wirecode/text`. */
export interface Library {
  /** The first is the reference language. */
  readonly locales: readonly Locale[];
  /** The ids of all protocols, in the order in which people expect them. */
  readonly protocols: readonly string[];
  /** Whether there are words in a language. */
  speaks(tag: string): boolean;
  /**
   * The language that serves a reader best.
   * @param asked - BCP 47 tag; where no words are in that language, or none is asked for, the usual language serves.
   */
  language(asked?: string): Language;
}

/**
 * Opens the library.
 * @param usual - BCP 47 tag of the language to answer in where nobody asks for another.
 */
export function openLibrary(usual?: string): Library {
  const locales = read<readonly Locale[]>("@wirecode/text/locales.json");
  const [reference] = locales;
  if (!reference) throw new RangeError("There are no words in any language.");
  const tags = locales.map(({ tag }) => tag);
  const found = (asked: string | undefined) =>
    asked === undefined ? undefined : matchLocale(asked.replaceAll("_", "-"), tags);
  const fallback = found(usual) ?? reference.tag;
  const open = new Map<string, Language>();
  return {
    locales,
    protocols: read<readonly string[]>("@wirecode/core/facts/protocols.json"),
    speaks: (tag) => found(tag) !== undefined,
    language(asked) {
      const locale = found(asked) ?? fallback;
      const language = open.get(locale) ?? openLanguage(locale, reference);
      open.set(locale, language);
      return language;
    },
  };
}
