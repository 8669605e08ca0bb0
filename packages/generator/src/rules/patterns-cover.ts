import type { DataPath } from "../load/locate.ts";
import { nearest } from "../nearest.ts";
import { isPluralCategory } from "../translation/plural-categories.ts";
import { wordsToCheck, type WordsToCheck } from "./attribute-words.ts";
import { declarationPlace } from "./places.ts";
import type { Report, Rule } from "./rule.ts";

/** Whatever facts hold, the reference language has a sentence for it, and others have none that is never said. */
export const patternsCover: Rule = {
  id: "patterns-cover",
  about:
    "The words of an attribute have keys that the attribute and the language know, and in the reference language a sentence for each value.",
  byFolder: true,
  check(authored, tell) {
    for (const one of wordsToCheck(authored)) {
      const [folder = ""] = one.file.split("/");
      const dependsOn = [declarationPlace(folder, "attributes", one.name)];
      const report: Report = (problem) => tell({ ...problem, dependsOn });
      checkValues(one, report);
      for (const kind of ["says", "both"] as const) {
        checkKeys(one, kind, report);
        if (one.isReference) checkCover(one, kind, report);
      }
      if (one.isReference && one.situation && one.words.disjoint === undefined) {
        report({
          file: one.file,
          path: one.path,
          on: "key",
          message: `\`${one.name}\` tells situations apart, and no sentence says that two codes share none.`,
          help: "Add `disjoint`, a sentence with {a} and {b}.",
        });
      }
    }
  },
};

function checkValues({ words, names, file, path, name }: WordsToCheck, report: Report): void {
  if (names.length === 0) return;
  for (const value of Object.keys(words.values)) {
    if (!names.includes(value))
      unknown(
        file,
        [...path, "values", value],
        `\`${name}\` has no value \`${value}\`.`,
        names,
        report,
      );
  }
}

function checkKeys(one: WordsToCheck, kind: "says" | "both", report: Report): void {
  const { words, keys, most, file, path } = one;
  for (const key of Object.keys(words[kind])) {
    const exact = /^=([1-9]\d*)$/.exec(key)?.[1];
    if (keys.includes(key) || Number(exact) <= most) continue;
    const isNumber = most > 0 && (key.startsWith("=") || isPluralCategory(key));
    report({
      file,
      path: [...path, kind, key],
      on: "key",
      message: isNumber ? neverSaid(key, one) : `Nothing is said under \`${key}\`.`,
      help: `Known keys: ${named(keys)}${exactKeys(most)}.`,
      didYouMean: isNumber ? undefined : nearest(key, keys),
    });
  }
}

function neverSaid(key: string, { name, most, locale }: WordsToCheck): string {
  const values = most === Infinity ? `\`${name}\`` : `\`${name}\`, which has ${most} at most,`;
  return `No number of values of ${values} is \`${key}\` in ${locale}, so that the sentence is never said.`;
}

function exactKeys(most: number): string {
  if (most === 0) return "";
  return most === Infinity ? ", and exact numbers such as `=1`" : `, and \`=1\` to \`=${most}\``;
}

/** Where a language has no sentence for a number of values, or for a category of numbers, `other` says it. */
function checkCover(
  { words, needed, file, path, name }: WordsToCheck,
  kind: "says" | "both",
  report: Report,
): void {
  const own = words[kind];
  for (const serving of needed[kind]) {
    const [key] = serving;
    if (serving.some((one) => Object.hasOwn(own, one))) continue;
    report({
      file,
      path: [...path, kind],
      on: "key",
      message: `\`${name}\` has no sentence for \`${key}\` under \`${kind}\`.`,
      help: `Add \`${key}\`, a whole sentence.`,
    });
  }
}

function unknown(
  file: string,
  path: DataPath,
  message: string,
  known: readonly string[],
  report: Report,
): void {
  report({
    file,
    path,
    on: "key",
    message,
    help: `Known keys: ${named(known)}.`,
    didYouMean: nearest(String(path.at(-1)), known),
  });
}

function named(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(", ");
}
