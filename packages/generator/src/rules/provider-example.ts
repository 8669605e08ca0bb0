import { foldPhrase, matchLength } from "../phrase.ts";
import { notePlace, type ProviderNote, providerNotes } from "./provider-notes.ts";
import type { Rule } from "./rule.ts";

/** The example of a note is recognised as that note, and as no other. */
export const providerExample: Rule = {
  id: "provider-example",
  about:
    "The example of a note has one of its patterns and of its codes, and leads to no other note.",
  byFolder: true,
  check(authored, report) {
    const notes = providerNotes(authored);
    for (const one of notes) {
      const { patterns, codes, example, subcode, prints = subcode } = one.note;
      const folded = foldPhrase(example);
      const place = notePlace(one, "example");
      const own = Math.max(...patterns.map((pattern) => matchLength(pattern, folded) ?? -1), -1);
      const isPrinted = [prints, subcode].some(
        (code) => code !== undefined && example.includes(code),
      );
      if (patterns.length > 0 && own < 0 && !isPrinted) {
        report({
          ...place,
          message: "The example has none of the patterns of its note.",
          help: "Write a line as the provider writes it, or correct the pattern.",
          also: [notePlace(one, "patterns")],
        });
      }
      const shown = example.match(/(?<![\w.])[2-5]\d\d(?![\w.]|-\d)/g) ?? [];
      if (
        codes.length > 0 &&
        !isPrinted &&
        shown.length > 0 &&
        !codes.some((code) => example.includes(code))
      ) {
        report({
          ...place,
          message: "The example has none of the codes of its note.",
          help: "Write a line with the code in it.",
          also: [notePlace(one, "codes")],
        });
      }
      if (own < 0) continue;
      const other = notes.find((rival) => rival !== one && wins(rival, one, folded, own));
      if (!other) continue;
      report({
        ...place,
        message: `The example leads to \`${other.id}\` of \`${other.provider}\` as well.`,
        help: "Write patterns that tell the two apart: the longer one counts.",
        also: [notePlace(other, "patterns")],
      });
    }
  },
};

/** Whether a note would be chosen for the example of another, as `@wirecode/explain` chooses: provider first, then length. */
function wins(rival: ProviderNote, one: ProviderNote, folded: string, own: number): boolean {
  const lengths = rival.note.patterns.map((pattern) => matchLength(pattern, folded) ?? -1);
  const longest = Math.max(...lengths, -1);
  if (longest < 0 || !sharesCode(rival, one)) return false;
  const signs = [isSigned(rival, folded), isSigned(one, folded)] as const;
  if (rival.note["only-with-provider"] && !signs[0]) return false;
  if (signs[0] !== signs[1]) return signs[0];
  return longest >= own;
}

function isSigned({ facts: { hosts, marks } }: ProviderNote, folded: string): boolean {
  return [...hosts, ...marks].some((sign) => matchLength(sign, folded) !== undefined);
}

/** Whether two notes can come with the same codes. */
function sharesCode({ note: a }: ProviderNote, { note: b }: ProviderNote): boolean {
  if (a.codes.length === 0 || b.codes.length === 0) return true;
  return a.codes.some((code) => b.codes.includes(code));
}
