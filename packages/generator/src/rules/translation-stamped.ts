import { stampsFileOf } from "../translation/entries.ts";
import type { Parallel } from "../translation/parallel.ts";
import type { Rule } from "./rule.ts";
import { referenceOf, translatedFolders } from "./translated-texts.ts";

/** Translations say which English each string was made from; a stale one is shown by `coverage` and is no error. */
export const translationStamped: Rule = {
  id: "translation-stamped",
  about: "Every translated string has a stamp: the fingerprint of the English it was made from.",
  byFolder: true,
  check(authored, report, files) {
    const reference = referenceOf(authored);
    for (const { of, locale, file, entries } of translatedFolders(authored)) {
      const unstamped = entries.flatMap(({ strings }) =>
        strings.filter(({ own, stamp }) => own !== undefined && stamp === undefined),
      );
      const [first] = unstamped;
      if (!first) continue;
      // One problem a file: a new translation has no stamps at all, and one command writes them.
      report({
        file,
        path: first.path,
        on: "key",
        message: messageOf(first, unstamped.length - 1, reference),
        help: `Run: ${files.command(`stamp --locale ${locale}`)}`,
        dependsOn: [{ file: stampsFileOf(of, locale), path: [] }],
      });
    }
  },
};

function messageOf({ key }: Parallel, others: number, reference: string): string {
  return others === 0
    ? `Nothing says which ${reference} \`${key}\` was made from, so that nobody will see when it is stale.`
    : `Nothing says which ${reference} \`${key}\` and ${others} more were made from, so that nobody will see when they are stale.`;
}
