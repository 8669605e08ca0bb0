import { nearest } from "../nearest.ts";
import type { AuthoredGuide, AuthoredGuidesText } from "../schema/guides.ts";
import type { DataPath } from "../load/locate.ts";
import type { Place, Report, Rule } from "./rule.ts";

/** A guide and its words in the reference language have the same questions, answers and outcomes. */
export const guideWords: Rule = {
  id: "guide-words",
  about:
    "Every guide has words in the reference language, with the very questions, answers and outcomes of its tree.",
  byFolder: true,
  check({ locales, guides: { trees, text } }, report) {
    const [reference = ""] = Object.keys(locales);
    const words = text[reference];
    if (!words) return;
    const at = { file: `guides/text/${reference}.yaml`, report };
    compareKeys(at, [], words, trees, "There is no guide", guidePlace);
    for (const [id, tree] of Object.entries(trees)) {
      const own = words[id];
      if (own) compareGuide(at, id, own, tree);
    }
  },
};

function guidePlace(id: string): Place {
  return { file: `guides/${id}.yaml`, path: [] };
}

interface At {
  readonly file: string;
  readonly report: Report;
}

function compareGuide(
  at: At,
  id: string,
  words: AuthoredGuidesText[string],
  tree: AuthoredGuide,
): void {
  const treePlace = () => guidePlace(id);
  compareKeys(
    at,
    [id, "questions"],
    words.questions ?? {},
    tree.questions,
    "The guide has no question",
    treePlace,
  );
  compareKeys(
    at,
    [id, "outcomes"],
    words.outcomes ?? {},
    tree.outcomes,
    "The guide has no outcome",
    treePlace,
  );
  for (const [key, { answers }] of Object.entries(words.questions ?? {})) {
    const asked = tree.questions[key];
    if (!asked) continue;
    const path = [id, "questions", key, "answers"];
    compareKeys(at, path, answers, asked.answers, "The question has no answer", treePlace);
  }
}

function compareKeys(
  { file, report }: At,
  path: DataPath,
  words: object,
  tree: object,
  stranger: string,
  placeOf: (key: string) => Place,
): void {
  const [own, wanted] = [Object.keys(words), Object.keys(tree)];
  for (const key of own.filter((one) => !wanted.includes(one))) {
    report({
      file,
      path: [...path, key],
      on: "key",
      message: `${stranger} \`${key}\`.`,
      help: "Correct the key, or remove the words.",
      dependsOn: [placeOf(key)],
      didYouMean: nearest(
        key,
        wanted.filter((one) => !own.includes(one)),
      ),
    });
  }
  for (const key of wanted.filter((one) => !own.includes(one))) {
    report({
      file,
      path,
      on: "key",
      dependsOn: [{ file, path: [...path, key] }, placeOf(key)],
      message: `\`${key}\` has no words${path.length > 0 ? ` in \`${String(path.at(-1))}\`` : ""}.`,
      help: `Add \`${key}\`: every other language falls back to it.`,
    });
  }
}
