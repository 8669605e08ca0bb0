import { codeStrangeness, readAddress } from "./code-address.ts";
import { pairPlace } from "./places.ts";
import type { Rule } from "./rule.ts";

/** A comparison across protocols names two codes of different protocols, in canonical order. */
export const acrossResolves: Rule = {
  id: "across-resolves",
  about: "A comparison across protocols names codes of two protocols, in the order of their ids.",
  check({ protocols, across }, report) {
    for (const pair of Object.keys(across.comparisons)) {
      const at = { file: "across/comparisons.yaml", path: [pair], on: "key" } as const;
      const written = pair.split("/");
      const [a, b, ...rest] = written.map(readAddress);
      if (!a || !b || rest.length > 0) {
        report({
          ...at,
          message: `\`${pair}\` does not name two codes with their protocols.`,
          help: "Write the two addresses with a slash between them: `ftp:550/smtp:550`.",
          spoils: [pairPlace("across", pair)],
        });
        continue;
      }
      const strangers = written.flatMap((one) => codeStrangeness(one, protocols) ?? []);
      for (const stranger of strangers) {
        report({
          ...at,
          ...stranger,
          help: "Correct the pair, or add the code.",
          spoils: [pairPlace("across", pair)],
        });
      }
      if (strangers.length > 0) continue;
      if (a.protocol === b.protocol) {
        report({
          ...at,
          message: `\`${pair}\` names two codes of one protocol.`,
          help: `Move it to ${a.protocol}/comparisons.yaml.`,
        });
      } else if (a.protocol > b.protocol) {
        const right = `${b.protocol}:${b.code}/${a.protocol}:${a.code}`;
        report({
          ...at,
          message: `\`${pair}\` does not stand in the order of the protocols' ids, in which every pair is written, so that nobody writes about it twice.`,
          help: `Write \`${right}\`, here and in the files under across/text.`,
          spoils: [pairPlace("across", pair), pairPlace("across", right)],
        });
      }
    }
  },
};
