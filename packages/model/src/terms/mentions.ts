import { spelling } from "./spelling.ts";

/**
 * A place of a text that mentions a term.
 * @internal
 */
export interface Mention {
  readonly at: number;
  readonly text: string;
  /** The term's id. */
  readonly term: string;
}

/** What stands before the first word of a sentence. */
const BEGINNING = /(?:^|[.!?:…]["'”’)]?[ \u00A0])$/u;

/**
 * All mentions of terms in plain text, in order.
 *
 * @param pattern matches any spelling as whole words; its groups hold the spelling without what Arabic joins to it
 * @param found the term of a spelling, as `spelling` writes it
 * @internal
 */
export function mentionsIn(
  text: string,
  pattern: RegExp,
  found: ReadonlyMap<string, { readonly id: string; readonly isName: boolean }>,
): readonly Mention[] {
  // A quick look: most texts mention none, and an iterator for each would cost more than the search.
  if (text.search(pattern) === -1) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [mention, ...groups] = match;
    const term = found.get(spelling(groups.find((group) => group !== undefined) ?? ""));
    if (!term) return [];
    // A common word with a capital within a sentence is the name of something else: the field Authorization.
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (!term.isName && /^\p{Lu}/u.test(mention) && !BEGINNING.test(before)) return [];
    return [{ at: match.index, text: mention, term: term.id }];
  });
}
