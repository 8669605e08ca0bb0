import { compareCodes } from "@wirecode/model";
import { nearest } from "../nearest.ts";
import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import { codePlace, pairPlace, protocolPlace } from "./places.ts";
import type { Problem, Rule } from "./rule.ts";

/** A comparison across protocols names two codes of different protocols, in canonical order. */
export const acrossResolves: Rule = {
  id: "across-resolves",
  about: "A comparison across protocols names codes of two protocols, in the order of their ids.",
  check({ protocols, across }, report) {
    for (const pair of Object.keys(across.comparisons)) {
      const at = { file: "across/comparisons.yaml", path: [pair], on: "key" } as const;
      const [a, b, ...rest] = pair.split("/").map(readAddress);
      if (!a || !b || rest.length > 0) {
        report({
          ...at,
          message: `\`${pair}\` does not name two codes with their protocols.`,
          help: "Write the two addresses with a slash between them: `ftp:550/smtp:550`.",
          spoils: [pairPlace("across", pair)],
        });
        continue;
      }
      const strangers = [a, b].flatMap((one) => strangeness(one, protocols) ?? []);
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

interface Address {
  readonly protocol: string;
  readonly code: string;
}

function readAddress(written: string): Address | undefined {
  const [, protocol, code] = /^([^:]+):([^:]+)$/.exec(written) ?? [];
  return protocol !== undefined && code !== undefined ? { protocol, code } : undefined;
}

function strangeness(
  { protocol, code }: Address,
  protocols: Readonly<Record<string, AuthoredProtocolFolder>>,
): Pick<Problem, "message" | "didYouMean" | "dependsOn"> | undefined {
  const folder = Object.hasOwn(protocols, protocol) ? protocols[protocol] : undefined;
  if (!folder) {
    return {
      message: `There is no protocol \`${protocol}\`.`,
      didYouMean: nearest(protocol, Object.keys(protocols)),
      dependsOn: [protocolPlace(protocol)],
    };
  }
  if (Object.hasOwn(folder.codes, code)) return undefined;
  const known = Object.keys(folder.codes).toSorted(compareCodes);
  return {
    message: `${folder.protocol.title} has no code \`${code}\`.`,
    didYouMean: nearest(code, known),
    dependsOn: [codePlace(protocol, code)],
  };
}
