import { placeholdersIn } from "@wirecode/model";
import type { DataPath } from "../load/locate.ts";
import { nearest } from "../nearest.ts";
import { codeRuns } from "../resolve/code-runs.ts";
import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import type { AuthoredPractice } from "../schema/practice.ts";
import { codePlace, declarationPlace } from "./places.ts";
import type { Problem, Rule } from "./rule.ts";

/** What a code says of itself, for every snippet. */
const KNOWN = ["code", "phrase", "mnemonic"];

/** Snippets are for codes that exist, and every placeholder in them is filled by something. */
export const practiceFits: Rule = {
  id: "practice-fits",
  about:
    "Commands, settings and names in practice.yaml are for codes that exist, have a value for each placeholder, and one line that is short for them.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, folder] of Object.entries(protocols)) {
      const { practice } = folder;
      if (!practice) continue;
      const say = (problem: Omit<Problem, "file">) =>
        report({ file: `${id}/practice.yaml`, ...problem });
      for (const part of ["see", "send"] as const)
        for (const [index, snippet] of practice[part].entries())
          checkSnippet(id, folder, [part, index], snippet, say);
      checkValues(
        id,
        folder,
        ["values"],
        practice.values,
        [...practice.see, ...practice.send],
        KNOWN,
        say,
      );
      const labels = new Map<string, number>();
      for (const [index, { constants, ...one }] of practice.names.entries()) {
        const twin = labels.get(one.label);
        if (twin !== undefined)
          say({
            path: ["names", index, "label"],
            message: `\`${one.label}\` names the codes twice, and only the first would be shown.`,
            help: "Put the constants together, or give one of the two a label of its own.",
            also: [{ file: `${id}/practice.yaml`, path: ["names", twin, "label"] }],
          });
        else labels.set(one.label, index);
        const path = ["names", index];
        checkKeys(id, folder, [...path, "constants"], constants, say);
        checkTexts(path, one, [...KNOWN, "constant"], say);
      }
    }
  },
};

type Say = (problem: Omit<Problem, "file">) => void;
type Snippet = AuthoredPractice["see"][number];

function checkSnippet(
  id: string,
  folder: AuthoredProtocolFolder,
  path: DataPath,
  snippet: Snippet,
  say: Say,
): void {
  const { codes, classes } = { codes: folder.codes, classes: folder.protocol.classes };
  for (const [at, listed] of (snippet.codes ?? []).entries()) {
    if (Object.hasOwn(classes, listed)) continue;
    const missing = codeRuns(listed, (key) => Object.hasOwn(codes, key)).filter(
      (key) => !Object.hasOwn(codes, key),
    );
    for (const key of missing)
      say({
        path: [...path, "codes", at],
        message: `${folder.protocol.title} has no code and no class \`${key}\`.`,
        help: "Correct the list, or add the code.",
        didYouMean: nearest(key, [...Object.keys(codes), ...Object.keys(classes)]),
        dependsOn: [codePlace(id, key), declarationPlace(id, "classes", key)],
      });
  }
  const shared = Object.keys(folder.practice?.values ?? {});
  checkValues(
    id,
    folder,
    [...path, "values"],
    snippet.values ?? {},
    [snippet],
    [...KNOWN, ...shared],
    say,
  );
  const { constants } = snippet;
  const labels = (folder.practice?.names ?? []).map(({ label }) => label);
  if (constants !== undefined && !labels.includes(constants))
    say({
      path: [...path, "constants"],
      message: `No names have the label \`${constants}\`.`,
      help: "Write a label that stands under `names`.",
      didYouMean: nearest(constants, labels),
      dependsOn: [{ file: `${id}/practice.yaml`, path: ["names"] }],
    });
  checkTexts(
    path,
    snippet,
    [
      ...KNOWN,
      ...shared,
      ...(constants === undefined ? [] : ["constant"]),
      ...Object.keys(snippet.values ?? {}),
    ],
    say,
  );
}

/** Values by placeholder, each of which some snippet has, and which mean nothing else already. */
function checkValues(
  id: string,
  folder: AuthoredProtocolFolder,
  path: DataPath,
  values: AuthoredPractice["values"],
  snippets: readonly Snippet[],
  taken: readonly string[],
  say: Say,
): void {
  for (const [name, byCode] of Object.entries(values)) {
    checkKeys(id, folder, [...path, name], byCode, say);
    if (taken.includes(name))
      say({
        path: [...path, name],
        on: "key",
        message: `{${name}} stands for something else already.`,
        help: "Call the placeholder something else.",
      });
    else if (!snippets.some((one) => textsOf(one).some((text) => text.includes(`{${name}}`))))
      say({
        path: [...path, name],
        on: "key",
        message: `No snippet has the placeholder {${name}}.`,
        help: `Write {${name}} where the value shall stand, or remove the values.`,
      });
  }
}

function textsOf({ text, short = "", output = "" }: Snippet): readonly string[] {
  return [text, short, output];
}

function checkKeys(
  id: string,
  { protocol, codes }: AuthoredProtocolFolder,
  path: DataPath,
  byCode: Readonly<Record<string, string>>,
  say: Say,
): void {
  for (const key of Object.keys(byCode)) {
    if (Object.hasOwn(codes, key)) continue;
    say({
      path: [...path, key],
      on: "key",
      message: `${protocol.title} has no code \`${key}\`.`,
      help: "Correct it, or add the code.",
      didYouMean: nearest(key, Object.keys(codes)),
      dependsOn: [codePlace(id, key)],
    });
  }
}

function checkTexts(
  path: DataPath,
  { text, short, output }: Pick<Snippet, "text" | "short" | "output">,
  known: readonly string[],
  say: Say,
): void {
  for (const [part, one] of Object.entries({ text, short, output }))
    for (const { name } of placeholdersIn(one ?? ""))
      if (!known.includes(name))
        say({
          path: [...path, part],
          message: `Nothing fills the placeholder {${name}}.`,
          help: `Write one of ${known.map((each) => `{${each}}`).join(", ")}.`,
          didYouMean: nearest(name, known),
        });
  if (short === undefined && text.trim().includes("\n"))
    say({
      path: [...path, "text"],
      message: "This takes several lines, and there is no one line that is short for it.",
      help: "Write the line that matters under `short`: terminals and Markdown show that.",
    });
  if (short?.trim().includes("\n"))
    say({
      path: [...path, "short"],
      message: "This is more than one line.",
      help: "Write the one line that matters.",
    });
}
