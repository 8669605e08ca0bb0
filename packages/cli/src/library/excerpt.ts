import { keyOf, type Bundle, type Code, type CodeRef, type Guide } from "@wirecode/core/model";

const FIRST = '"codes":[\n';
const LAST = "\n],";

/**
 * As much of a bundle as it takes to tell about some codes: these, in all their senses, and those they are related to.
 * Bundles are written one code a line, so no more is decoded and parsed than that.
 * @returns `undefined` where one of the codes is missing, or where the file is not written so.
 */
export function excerpt(
  file: Buffer,
  protocol: string,
  keys: readonly string[],
): Bundle | undefined {
  const first = file.indexOf(FIRST);
  const last = file.indexOf(LAST, first);
  if (first === -1 || last === -1) return undefined;
  const codes = codesIn(file, protocol, keys);
  if (!keys.every((key) => codes.some((code) => String(keyOf(code)) === key))) return undefined;
  const related = codes.flatMap((code) => code.related.map((other) => String(other.code)));
  const others = codesIn(file, protocol, related).filter(({ code }) =>
    codes.every((one) => one.code !== code),
  );
  let comparisons: Bundle["comparisons"] | undefined;
  return {
    ...JSON.parse(`${file.toString("utf8", 0, first - 1)}}`),
    codes: [...codes, ...others],
    // What authors wrote about pairs is as long as all that is said of the protocol, and few ask for it.
    get comparisons() {
      comparisons ??= JSON.parse(`{${file.toString("utf8", last + LAST.length)}`).comparisons;
      return comparisons;
    },
  };
}

/** The codes of a bundle's file with these keys, each in all its senses; none where the file is not written so. */
export function codesIn(file: Buffer, protocol: string, keys: readonly string[]): readonly Code[] {
  const values = new Set(keys.map((key) => key.replace(/@.*/, "")));
  return [...values].flatMap((value) => linesOf(file, protocol, value).map(parse));
}

/** The guides of a file that name a code. They are written a line each, so the others need not be parsed. */
export function guidesIn(file: Buffer, { protocol, code }: CodeRef): readonly Guide[] {
  const name = JSON.stringify({ protocol, code });
  const found: Guide[] = [];
  for (let at = file.indexOf(name); at !== -1;) {
    const end = file.indexOf("\n", at);
    const line = file.toString("utf8", file.lastIndexOf("\n", at) + 1, end);
    found.push(JSON.parse(line.replace(/,$/, "")));
    at = file.indexOf(name, end);
  }
  return found;
}

function parse(line: string): Code {
  return JSON.parse(line);
}

/** The lines of the codes with a value, which is a number or a text. They follow one another. */
function linesOf(file: Buffer, protocol: string, value: string): readonly string[] {
  const number = /^\d+$/.test(value) ? beginningWith(value, file, protocol) : [];
  return number.length > 0 ? number : beginningWith(JSON.stringify(value), file, protocol);
}

function beginningWith(written: string, file: Buffer, protocol: string): readonly string[] {
  const beginning = `\n{"protocol":${JSON.stringify(protocol)},"code":${written},`;
  const lines: string[] = [];
  let at = file.indexOf(beginning);
  while (at !== -1) {
    const end = file.indexOf("\n", at + 1);
    lines.push(file.toString("utf8", at + 1, end).replace(/,$/, ""));
    at = file.toString("utf8", end, end + beginning.length) === beginning ? end : -1;
  }
  return lines;
}
