import { STAMPS } from "../load/layout.ts";
import { subjectsOf, wordsFileOf } from "../translation/entries.ts";
import { type Parallel, parallelEntries } from "../translation/parallel.ts";
import type { Rule } from "./rule.ts";

/** Translations say which English each string was made from; a stale one is shown by `coverage` and is no error. */
export const translationStamped: Rule = {
  id: "translation-stamped",
  about: "Every translated string has a stamp: the fingerprint of the English it was made from.",
  byFolder: true,
  check(authored, report, files) {
    const [, ...translations] = Object.keys(authored.locales);
    for (const of of subjectsOf(authored)) {
      for (const locale of translations) {
        const unstamped = parallelEntries(authored, of, locale).flatMap(({ strings }) =>
          strings.filter(({ own, stamp }) => own !== undefined && stamp === undefined),
        );
        const [first] = unstamped;
        if (!first) continue;
        // One problem a file: a new translation has no stamps at all, and one command writes them.
        report({
          file: wordsFileOf(of, locale),
          path: first.path,
          on: "key",
          message: messageOf(first, unstamped.length - 1),
          help: `Run: ${files.command(`stamp --locale ${locale}`)}`,
          dependsOn: [{ file: `${of}/${STAMPS}/${locale}.json`, path: [] }],
        });
      }
    }
  },
};

function messageOf({ key }: Parallel, others: number): string {
  return others === 0
    ? `Nothing says which English \`${key}\` was made from, so that nobody will see when it is stale.`
    : `Nothing says which English \`${key}\` and ${others} more were made from, so that nobody will see when they are stale.`;
}
