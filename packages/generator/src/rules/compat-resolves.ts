import { nearest } from "../nearest.ts";
import { own } from "../own.ts";
import { codeRuns } from "../resolve/code-runs.ts";
import { constantName } from "../resolve/constant-name.ts";
import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import type { AuthoredCompatCodes } from "../schema/compat.ts";
import type { DataPath } from "../load/locate.ts";
import { codePlace } from "./places.ts";
import type { Problem, Rule } from "./rule.ts";

/** What other packages call the codes leads to codes that exist, each with a phrase and a constant of its own. */
export const compatResolves: Rule = {
  id: "compat-resolves",
  about:
    "What other packages call the codes names codes of the protocol, each once, and each has a phrase and a constant of its own.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, folder] of Object.entries(protocols)) {
      if (!folder.compat) continue;
      const file = `${id}/compat.yaml`;
      const say = (problem: Omit<Problem, "file">) => report({ file, ...problem });
      for (const [name, { version: _, ...one }] of Object.entries(folder.compat)) {
        const known = checkCodes(id, folder, [name], one, say);
        for (const [part, listed] of Object.entries(one)) {
          if (part !== "codes" && Array.isArray(listed))
            checkPart(id, folder, [name, part], listed, known, say);
        }
        const extra = "extra" in one ? one.extra : {};
        for (const [group, codes] of Object.entries(extra))
          checkCodes(id, folder, [name, "extra", group], codes, say);
      }
    }
  },
};

type Say = (problem: Omit<Problem, "file">) => void;

/** Checks a list of codes with their phrases and names, and says which codes it has. */
function checkCodes(
  id: string,
  { protocol, codes }: AuthoredProtocolFolder,
  path: DataPath,
  { codes: listed, phrases, names = {} }: AuthoredCompatCodes,
  say: Say,
): ReadonlySet<string> {
  const known = new Set<string>();
  const constants = new Map<string, string>();
  for (const [index, one] of listed.entries()) {
    const at = [...path, "codes", index];
    for (const key of codeRuns(one, (each) => Object.hasOwn(codes, each))) {
      if (known.has(key)) {
        say({ path: at, message: `\`${key}\` is listed twice.`, help: "List each code once." });
        continue;
      }
      known.add(key);
      const code = own(codes, key);
      if (!code) {
        say({
          path: at,
          message: `${protocol.title} has no code \`${key}\`.`,
          help: "Correct the list, or add the code.",
          didYouMean: nearest(key, Object.keys(codes)),
          dependsOn: [codePlace(id, key)],
        });
        continue;
      }
      const phrase = own(phrases, key) ?? code.phrase;
      if (phrase === undefined) {
        say({
          path: at,
          message: `\`${key}\` has no phrase here, and the registry has none for it.`,
          help: "Write the phrase that the package has for it under `phrases`.",
          dependsOn: [{ file: `${id}/codes.yaml`, path: [key, "phrase"] }],
        });
        continue;
      }
      const name = own(names, key) ?? constantName(phrase);
      const twin = constants.get(name);
      if (twin !== undefined || !/^[A-Z]/.test(name)) {
        say({
          path: at,
          message:
            twin === undefined
              ? `The phrase of \`${key}\` makes \`${name}\`, which is no constant.`
              : `\`${name}\` is the constant of ${twin}, too.`,
          help: "Write the constant that the package has for it under `names`.",
        });
      }
      constants.set(name, key);
    }
  }
  for (const [part, words] of Object.entries({ phrases, names })) {
    for (const key of Object.keys(words)) {
      if (known.has(key)) continue;
      say({
        path: [...path, part, key],
        on: "key",
        message: `\`${key}\` is not among the codes listed here.`,
        help: "Add it to `codes`, or remove the line.",
        didYouMean: nearest(key, known),
        dependsOn: [{ file: `${id}/compat.yaml`, path: [...path, "codes"] }, codePlace(id, key)],
      });
    }
  }
  return known;
}

/** Checks that a list takes its codes from those that the package has. */
function checkPart(
  id: string,
  { codes }: AuthoredProtocolFolder,
  path: DataPath,
  listed: readonly string[],
  known: ReadonlySet<string>,
  say: Say,
): void {
  for (const [index, one] of listed.entries()) {
    for (const key of codeRuns(one, (each) => Object.hasOwn(codes, each))) {
      if (known.has(key)) continue;
      say({
        path: [...path, index],
        message: `\`${key}\` is not among the codes of \`${path[0]}\`.`,
        help: "Correct the list, or add the code to `codes`.",
        didYouMean: nearest(key, known),
        dependsOn: [
          { file: `${id}/compat.yaml`, path: [...path.slice(0, 1), "codes"] },
          codePlace(id, key),
        ],
      });
    }
  }
}
