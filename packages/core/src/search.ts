import {
  rankAll,
  type Code,
  type CodeFacts,
  type ProtocolText,
  type Rankable,
  type SearchLanguage,
} from "#model";
import { searchLanguages } from "../generated/languages.js";
import { bundles } from "./bundles.ts";
import { everyLookup } from "./lookup.ts";
import { searchable } from "./searchable.ts";

/**
 * Codes of every protocol that match a query, best first.
 *
 * A query is a code in any spelling that {@link find} knows, a name, or words of what went wrong; a word may be mistyped
 * or only begun. It is matched against codes, names and phrases, and against what people type who look for a code; with
 * words also against titles and summaries, as people type them in the language of the first. {@link rank} does the same
 * for codes at hand, with what {@link searchLanguages} says of their language.
 * @param texts - What `@wirecode/text/<locale>/<protocol>.json` holds, of the protocols to search; see {@link bundles}.
 * @returns Empty where nothing has at least half of the words.
 */
export function search(query: string): readonly CodeFacts[];
export function search(query: string, texts: readonly ProtocolText[]): readonly Code[];
export function search(query: string, texts?: readonly ProtocolText[]): readonly CodeFacts[] {
  const lists = texts ? bundles(texts) : declared();
  return rankAll<CodeFacts>(query, lists, languageOf(texts?.[0]?.locale));
}

/** What is known of a language; of one that is unknown, what is known of that of all names. */
function languageOf(locale: string | undefined): SearchLanguage | undefined {
  const own = locale === undefined ? undefined : searchLanguages[locale];
  return own ?? Object.values(searchLanguages)[0];
}

let lists: readonly Rankable<CodeFacts>[] | undefined;

/** The codes of every protocol with what it declares. */
function declared(): readonly Rankable<CodeFacts>[] {
  lists ??= everyLookup().map(({ id, codes, protocol }) => ({
    codes: searchable(id, codes),
    protocol,
  }));
  return lists;
}
