import { type Entry, entriesOf, subjectsOf } from "../translation/entries.ts";
import type { Report, Rule } from "./rule.ts";

/** Translations say which English text they were made from; a stale one is shown by `coverage` and is no error. */
export const translationStamped: Rule = {
  id: "translation-stamped",
  about:
    "Every translated entry holds the fingerprint of the English it was made from, and no English entry does.",
  byFolder: true,
  check(authored, report, files) {
    const [reference] = Object.keys(authored.locales);
    for (const locale of Object.keys(authored.locales)) {
      for (const of of subjectsOf(authored)) {
        const entries = entriesOf(authored, of, locale);
        if (locale === reference) entries.forEach((entry) => refuseStamp(entry, report));
        else demandStamps(entries, files.command(`stamp --locale ${locale}`), report);
      }
    }
  },
};

function refuseStamp({ file, path, name, from }: Entry, report: Report): void {
  if (from === undefined) return;
  report({
    file,
    path: [...path, "from"],
    on: "key",
    message: `\`${name}\` is an original and was translated from nothing.`,
    help: "Remove `from`.",
  });
}

/** One problem a file: a new translation has no stamps at all, and one command writes them. */
function demandStamps(entries: readonly Entry[], command: string, report: Report): void {
  const unstamped = entries.filter(({ from }) => from === undefined);
  const [first] = unstamped;
  if (!first) return;
  const others = unstamped.length - 1;
  report({
    file: first.file,
    path: first.path,
    on: "key",
    message:
      others === 0
        ? `\`${first.name}\` does not say which English text it was made from, so that nobody will see when it is stale.`
        : `\`${first.name}\` and ${others} more do not say which English text they were made from, so that nobody will see when they are stale.`,
    help: `Run: ${command}`,
  });
}
