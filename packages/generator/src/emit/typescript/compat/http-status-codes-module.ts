import type { Compat, CompatCode } from "../../../resolve/compat.ts";
import { commentSafe } from "../doc.ts";
import { literal, type Module } from "../print.ts";
import { comment, type DocOf } from "./compat-doc.ts";

/**
 * What can take the place of the package http-status-codes. Its functions find nothing by the names that every object
 * answers to, such as `constructor`.
 */
export function httpStatusCodesModule(
  { version, codes, constants, inDefault }: NonNullable<Compat["http-status-codes"]>,
  source: string,
  docOf: DocOf,
): Module {
  return {
    path: "compat/http-status-codes/index",
    source,
    code: [
      `export const StatusCodes = /* @__PURE__ */ withNames({\n${codes.map(member).join("\n")}\n});`,
      WITH_NAMES,
      `export const ReasonPhrases = {\n${codes.map(({ name, phrase }) => `  ${name}: ${JSON.stringify(phrase)},`).join("\n")}\n};`,
      `const phrases = {\n  __proto__: null,\n${codes.map(({ code, phrase }) => `  ${literal(code)}: ${JSON.stringify(phrase)},`).join("\n")}\n};`,
      FUNCTIONS,
      constants.map(({ name, code }) => `export const ${name} = ${literal(code)};`).join("\n"),
      `export default {\n${inDefault.map(({ name }) => `  ${name},`).join("\n")}\n  getStatusCode,\n  getStatusText,\n};`,
    ],
    declarations: [
      `${comment(`The status codes, by the names that http-status-codes ${version} has for them.`)}
export declare enum StatusCodes {\n${codes.map((one) => `${comment(docOf(one), 2)}\n${enumMember(one.name, literal(one.code))}`).join("\n")}\n}`,
      `${comment(`The phrases that http-status-codes ${version} has for the codes, by the same names.`)}
export declare enum ReasonPhrases {\n${codes.map((one) => `${comment(phraseDoc(one), 2)}\n${enumMember(one.name, JSON.stringify(one.phrase))}`).join("\n")}\n}`,
      `${comment("The phrase of a code.\n\n@throws Error - Where the code has none.")}
export declare function getReasonPhrase(statusCode: number | string): string;`,
      `${comment("The code of a phrase, written as in {@link ReasonPhrases}.\n\n@throws Error - Where no code has the phrase.")}
export declare function getStatusCode(reasonPhrase: string): number;`,
      `${comment("@deprecated Use {@link getReasonPhrase}, which is the same.")}
export declare const getStatusText: typeof getReasonPhrase;`,
      ...constants.map(
        ({ name, code }) =>
          `${comment(`@deprecated Use {@link StatusCodes.${name}}.`)}\nexport declare const ${name} = ${literal(code)};`,
      ),
      `declare const constants: {\n${inDefault.map(({ name }) => `  ${name}: number;`).join("\n")}
  getStatusCode: typeof getStatusCode;\n  getStatusText: typeof getReasonPhrase;\n};\nexport default constants;`,
    ],
  };
}

const FUNCTIONS = `export function getReasonPhrase(statusCode) {
  const phrase = phrases[statusCode.toString()];
  if (!phrase) throw new Error("Status code does not exist: " + statusCode);
  return phrase;
}

export function getStatusCode(reasonPhrase) {
  for (const code in phrases) if (phrases[code] === reasonPhrase) return Number(code);
  throw new Error("Reason phrase does not exist: " + reasonPhrase);
}

export const getStatusText = getReasonPhrase;`;

/** What an enum of numbers answers to a number, made when the module runs: that is shorter than writing it twice. */
const WITH_NAMES = `function withNames(codes) {
  for (const [name, code] of Object.entries(codes)) codes[code] = name;
  return codes;
}`;

function member({ name, code }: CompatCode): string {
  return `  ${name}: ${literal(code)},`;
}

function phraseDoc({ name, renamed }: CompatCode): string {
  const doc = `The phrase of {@link StatusCodes.${name}}.`;
  return renamed === undefined
    ? doc
    : `${doc}\n\n@deprecated Registered as \`${commentSafe(renamed)}\`.`;
}

function enumMember(name: string, value: string): string {
  return `  ${name} = ${value},`;
}
