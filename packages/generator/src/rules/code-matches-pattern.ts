import { matches } from "../matches.ts";
import { readKey, valuesOf } from "../resolve/code-key.ts";
import type { AuthoredCodes } from "../schema/codes.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { codePlace, declarationPlace } from "./places.ts";
import type { Rule } from "./rule.ts";

/** Codes are written as their protocol writes codes. */
export const codeMatchesPattern: Rule = {
  id: "code-matches-pattern",
  about:
    "Every code matches the pattern of its protocol, and a number is written as programs write it.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      for (const code of Object.keys(codes)) {
        const message = problemOf(code, protocol) ?? keyProblem(code, codes, protocol);
        if (message === undefined) continue;
        const help = `Correct the code, or the pattern in ${id}/protocol.yaml.`;
        const dependsOn = [
          declarationPlace(id, "code"),
          ...(Object.hasOwn(codes, readKey(code).value)
            ? []
            : [codePlace(id, readKey(code).value)]),
        ];
        report({ ...codePlace(id, code), message, help, dependsOn });
      }
    }
  },
};

const SENSE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What is wrong with how the senses and the range of a key are written. */
function keyProblem(
  key: string,
  codes: AuthoredCodes,
  { title }: AuthoredProtocol,
): string | undefined {
  const { value, sense, range } = readKey(key);
  if (sense !== undefined && !SENSE.test(sense))
    return `\`${sense}\` is not how the sense of a code is written: lower-case words joined by hyphens, as in \`16@tsig\`.`;
  if (sense !== undefined && !Object.hasOwn(codes, value))
    return `\`${key}\` is a further sense of \`${value}\`, and ${title} has no \`${value}\`.`;
  if (range && range.from >= range.to)
    return `\`${key}\` is not a range: its first number has to be less than its last.`;
}

function problemOf(key: string, protocol: AuthoredProtocol): string | undefined {
  for (const value of valuesOf(key)) {
    const message = valueProblem(value, protocol);
    if (message !== undefined) return message;
  }
}

function valueProblem(
  code: string,
  { title, code: { pattern, type } }: AuthoredProtocol,
): string | undefined {
  if (!matches(pattern, code))
    return `\`${code}\` is not a code of ${title}: it does not match \`${pattern}\`.`;
  if (/[^!-~]|[/\\:*?"<>|#%{}`]/.test(code) || /^\.+$/.test(code)) {
    return `\`${code}\` holds a character that no file name or address can hold.`;
  }
  if (type === "number" && String(Number(code)) !== code)
    return `\`${code}\` is not how a number is written.`;
  if (type === "number" && !Number.isSafeInteger(Number(code)))
    return `\`${code}\` is not a whole number that programs can hold.`;
}
