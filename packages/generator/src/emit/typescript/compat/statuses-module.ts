import type { CodeValue } from "@wirecode/model";
import type { Compat } from "../../../resolve/compat.ts";
import { literal, type Module } from "../print.ts";
import { comment } from "./compat-doc.ts";

/** What can take the place of the package statuses: a function by default, and nothing else. */
export function statusesModule(
  { version, codes, redirect, empty, retry }: NonNullable<Compat["statuses"]>,
  source: string,
): Module {
  return {
    path: "compat/statuses/index",
    source,
    code: [
      `const message = {\n${codes.map(({ code, phrase }) => `  ${literal(code)}: ${JSON.stringify(phrase)},`).join("\n")}\n};`,
      `const status = /* @__PURE__ */ Object.assign(
  function status(code) {
    if (typeof code === "number") return messageOf(code);
    if (typeof code !== "string") throw new TypeError("code must be a number or string");
    const number = parseInt(code, 10);
    return Number.isNaN(number) ? codeOf(code) : messageOf(number);
  },
  {
    message,
    code: Object.fromEntries(
      Object.entries(message).map(([code, words]) => [words.toLowerCase(), Number(code)]),
    ),
    codes: Object.keys(message).map(Number),
    redirect: ${flags(redirect)},
    empty: ${flags(empty)},
    retry: ${flags(retry)},
  },
);`,
      `function messageOf(code) {
  if (!Object.hasOwn(status.message, code)) throw new Error("invalid status code: " + code);
  return status.message[code];
}`,
      `function codeOf(words) {
  const key = words.toLowerCase();
  if (!Object.hasOwn(status.code, key)) throw new Error('invalid status message: "' + words + '"');
  return status.code[key];
}`,
      `export default status;`,
    ],
    declarations: [
      `type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";`,
      `${comment(`The codes and phrases of statuses ${version}, as a function and as tables.`)}
interface status {
${comment("The phrase of a code.\n\n@throws Error - Where the code is not known.", 2)}
  (code: number): string;
${comment("The phrase of a code that is written as a number, else the code of a phrase, in any case.\n\n@throws Error - Where it is not known.\n@throws TypeError - Where the value is neither a number nor a string.", 2)}
  <S extends string>(code: S): status.Result<S>;
${comment("The codes, in ascending order.", 2)}
  codes: number[];
${comment("The code of each phrase, in lower case.", 2)}
  code: { [message: string]: number | undefined };
${comment("The phrase of each code.", 2)}
  message: { [code: number]: string | undefined };
${comment("The codes that are redirects.", 2)}
  redirect: { [code: number]: boolean | undefined };
${comment("The codes whose responses have no body.", 2)}
  empty: { [code: number]: boolean | undefined };
${comment("The codes after which statuses would repeat a request.", 2)}
  retry: { [code: number]: boolean | undefined };
}`,
      `declare namespace status {
${comment("What the function answers to a string: a phrase to a number, a code to a phrase.", 2)}
  type Result<S extends string> = string extends S
    ? string | number
    : S extends \`\${Digit}\${string}\`
      ? string
      : number;
}`,
      `declare const status: status;\nexport { status as default };`,
    ],
  };
}

function flags(codes: readonly CodeValue[]): string {
  return `{ ${codes.map((code) => `${literal(code)}: true`).join(", ")} }`;
}
