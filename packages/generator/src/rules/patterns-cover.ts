import type { DataPath } from "../load/locate.ts";
import { nearest } from "../nearest.ts";
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

function checkKeys(
  { words, keys, file, path, locale }: WordsToCheck,
  kind: "says" | "both",
  report: Report,
): void {
  for (const key of Object.keys(words[kind])) {
    if (keys.includes(key)) continue;
    const plural = ["zero", "one", "two", "few", "many"].includes(key);
    const message = plural
      ? `No number of values is \`${key}\` in ${locale}, so that the sentence is never said.`
      : `Nothing is said under \`${key}\`.`;
    unknown(file, [...path, kind, key], message, keys, report);
  }
}

function checkCover(
  { words, needed, file, path, name }: WordsToCheck,
  kind: "says" | "both",
  report: Report,
): void {
  const own = words[kind];
  const lacking = needed[kind].filter(
    (key) => !Object.hasOwn(own, key) && !(key.startsWith("=") && Object.hasOwn(own, "other")),
  );
  for (const key of lacking.map((one) => one.replace("=", ""))) {
    if (Object.hasOwn(own, key)) continue;
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
    help: `Known keys: ${known.map((key) => `\`${key}\``).join(", ")}.`,
    didYouMean: nearest(String(path.at(-1)), known),
  });
}
