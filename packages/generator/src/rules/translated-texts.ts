import { once } from "@wirecode/model";
import { child } from "../child.ts";
import { TERMS } from "../load/layout.ts";
import type { DataPath } from "../load/locate.ts";
import { PHRASES } from "../translation/entries.ts";
import type { Authored } from "../schema/authored.ts";
import { strings } from "./prose.ts";
import type { Place } from "./rule.ts";
import { translatedEntries } from "./translated-entries.ts";

/** A translated text beside the English that it was made from. */
export interface TranslatedText extends Place {
  readonly locale: string;
  readonly text: string;
  readonly original: string;
  /** Where it belongs: a protocol's id, `phrases`, `guides`. */
  readonly of: string;
  /** What it belongs to there: `551`, `450/550`, `which-redirect`. */
  readonly entry: string;
}

/**
 * Every translated text beside its English. What a language has of its own, such as a plural form or a spelling that
 * English has not, stands beside the English for all other cases, or is left out.
 */
export const translatedTexts = once((authored: Authored): readonly TranslatedText[] =>
  [...translatedEntries(authored)].flatMap(({ of, locale, entry, original }) =>
    strings(entry.value).flatMap(({ path, text }) => {
      if (isOwn(of, [...entry.path, ...path])) return [];
      const english = at(original, path) ?? at(original, [...path.slice(0, -1), "other"]);
      if (english === undefined) return [];
      const place = { file: entry.file, path: [...entry.path, ...path] };
      return { ...place, locale, text, original: english, of, entry: entry.name };
    }),
  ),
);

/** Whether a text is no translation: spellings of a term, the words that search leaves out, and the name of the site. */
function isOwn(of: string, path: DataPath): boolean {
  if (of === TERMS) return path[1] === "forms";
  return of === PHRASES && ["search/idle", "site/name"].includes(path.join("/"));
}

function at(value: object, path: DataPath): string | undefined {
  const found = path.reduce<unknown>(child, value);
  return typeof found === "string" ? found : undefined;
}
