import { foldPhrase, piecesOf } from "../phrase.ts";
import { notePlace, type ProviderNote, providerNotes } from "./provider-notes.ts";
import type { Rule } from "./rule.ts";

/** Shorter words stand anywhere. */
const SHORTEST = 4;

/** A text leads to one note: a pattern is long enough to tell something, and belongs to one note. */
export const providerPatterns: Rule = {
  id: "provider-patterns",
  about:
    "Each note of a provider can be recognised, by patterns that no other note has, or by a subcode.",
  byFolder: true,
  check(authored, report) {
    const met = new Map<string, { readonly one: ProviderNote; readonly index: number }>();
    for (const one of providerNotes(authored)) {
      const { patterns, subcode } = one.note;
      if (patterns.length === 0 && subcode === undefined) {
        report({
          ...notePlace(one, "patterns"),
          message: "Nothing tells this note: it has neither a pattern nor a subcode.",
          help: "Write the words by which its text is recognised.",
        });
      }
      for (const [index, pattern] of patterns.entries()) {
        const place = notePlace(one, "patterns", index);
        if (piecesOf(pattern).every((piece) => piece.trim().length < SHORTEST)) {
          report({
            ...place,
            message: `\`${pattern}\` has no ${SHORTEST} letters in a row, so that it would be found in many texts.`,
            help: "Write more of the words.",
          });
        }
        const key = foldPhrase(pattern);
        const other = met.get(key);
        // What many say tells a provider where a sign of it stands beside it.
        if (other && !(other.one.provider !== one.provider && isSigned(other.one, one))) {
          report({
            ...place,
            message: `\`${other.one.provider}\` has this pattern already, in \`${other.one.id}\`.`,
            help: "Write words that tell the two apart, or remove one of them.",
            also: [notePlace(other.one, "patterns", other.index)],
          });
        } else met.set(key, { one, index });
      }
    }
  },
};

function isSigned(...all: readonly ProviderNote[]): boolean {
  return all.some(({ note }) => note["only-with-provider"] === true);
}
