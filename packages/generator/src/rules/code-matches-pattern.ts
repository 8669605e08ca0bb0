import type { AuthoredProtocol } from "../schema/protocol.ts";
import type { Rule } from "./rule.ts";

/** Codes are written as their protocol writes codes. */
export const codeMatchesPattern: Rule = {
  id: "code-matches-pattern",
  about:
    "Every code matches the pattern of its protocol, and a number is written as programs write it.",
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      for (const code of Object.keys(codes)) {
        const message = problemOf(code, protocol);
        if (message === undefined) continue;
        const help = `Correct the code, or the pattern in ${id}/protocol.yaml.`;
        report({ file: `${id}/codes.yaml`, path: [code], on: "key", message, help });
      }
    }
  },
};

function problemOf(
  code: string,
  { title, code: { pattern, type } }: AuthoredProtocol,
): string | undefined {
  if (!new RegExp(`^(?:${pattern})$`).test(code))
    return `\`${code}\` is not a code of ${title}: it does not match \`${pattern}\`.`;
  if (/[^!-~]|[/\\:*?"<>|#%{}`]/.test(code) || /^\.+$/.test(code)) {
    return `\`${code}\` holds a character that no file name or address can hold.`;
  }
  if (type === "number" && String(Number(code)) !== code)
    return `\`${code}\` is not how a number is written.`;
  if (type === "number" && !Number.isSafeInteger(Number(code)))
    return `\`${code}\` is not a whole number that programs can hold.`;
}
