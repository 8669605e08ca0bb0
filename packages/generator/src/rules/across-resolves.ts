import { compareCodes } from "@wirecode/model";
import { nearest } from "../nearest.ts";
import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import type { Rule } from "./rule.ts";

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
        });
        continue;
      }
      const strangers = [a, b].flatMap((one) => strangeness(one, protocols) ?? []);
      for (const stranger of strangers) {
        report({ ...at, ...stranger, help: "Correct the pair, or add the code." });
      }
      if (strangers.length > 0) continue;
      if (a.protocol === b.protocol) {
        report({
          ...at,
          message: `\`${pair}\` names two codes of one protocol.`,
          help: `Move it to ${a.protocol}/comparisons.yaml.`,
        });
      } else if (a.protocol > b.protocol) {
        report({
          ...at,
          message: `\`${pair}\` does not stand in the order of the protocols' ids.`,
          help: `Write \`${b.protocol}:${b.code}/${a.protocol}:${a.code}\`.`,
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
): { readonly message: string; readonly didYouMean: string | undefined } | undefined {
  const folder = Object.hasOwn(protocols, protocol) ? protocols[protocol] : undefined;
  if (!folder) {
    return {
      message: `There is no protocol \`${protocol}\`.`,
      didYouMean: nearest(protocol, Object.keys(protocols)),
    };
  }
  if (Object.hasOwn(folder.codes, code)) return undefined;
  const known = Object.keys(folder.codes).toSorted(compareCodes);
  return {
    message: `${folder.protocol.title} has no code \`${code}\`.`,
    didYouMean: nearest(code, known),
  };
}
