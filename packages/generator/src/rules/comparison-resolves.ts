import { compareCodes } from "@wirecode/model";
import { nearest } from "../nearest.ts";
import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import { codePlace, pairPlace } from "./places.ts";
import type { Problem, Rule } from "./rule.ts";

/** A pair names two codes that exist, the lower one first. */
export const comparisonResolves: Rule = {
  id: "comparison-resolves",
  about: "A comparison names two codes of its protocol, the lower one first.",
  byFolder: true,
  check({ protocols }, report, files) {
    for (const [id, folder] of Object.entries(protocols)) {
      for (const pair of Object.keys(folder.comparisons)) {
        const strange = strangeness(id, pair, folder);
        if (!strange) continue;
        const { right, ...problem } = strange;
        report({
          file: `${id}/comparisons.yaml`,
          path: [pair],
          on: "key",
          ...problem,
          ...(right !== undefined && {
            help: `Write \`${right}\`, here and in the files under ${id}/text, and let \`${files.command("sort")}\` move it to its place.`,
          }),
          spoils: [pairPlace(id, pair), ...(right === undefined ? [] : [pairPlace(id, right)])],
        });
      }
      for (const [index, pair] of (folder.protocol.pairs ?? []).entries()) {
        const strange = strangeness(id, pair, folder);
        if (!strange) continue;
        const { right: _, ...problem } = strange;
        report({ file: `${id}/protocol.yaml`, path: ["pairs", index], ...problem });
      }
    }
  },
};

/** What is wrong with a pair, and how it is written where only its order is. */
function strangeness(
  id: string,
  pair: string,
  { protocol, codes }: AuthoredProtocolFolder,
):
  | (Pick<Problem, "message" | "help" | "didYouMean" | "dependsOn"> & { right?: string })
  | undefined {
  const [a = "", b = "", ...rest] = pair.split("/");
  const stranger = [a, b].find((code) => !Object.hasOwn(codes, code));
  if (rest.length > 0 || b === "")
    return {
      message: `\`${pair}\` does not name two codes.`,
      help: "Write the lower code, a slash and the higher code: `211/214`.",
    };
  if (stranger !== undefined)
    return {
      message: `${protocol.title} has no code \`${stranger}\`.`,
      help: "Correct the pair, or add the code.",
      didYouMean: nearest(stranger, Object.keys(codes)),
      dependsOn: [codePlace(id, stranger)],
    };
  if (a === b) return { message: `\`${a}\` is compared with itself.`, help: "Name another code." };
  if (compareCodes(a, b) < 0) return undefined;
  return {
    message: `\`${pair}\` names the higher code first, and a pair stands under the lower one, so that nobody writes about it twice.`,
    help: `Write \`${b}/${a}\`.`,
    right: `${b}/${a}`,
  };
}
