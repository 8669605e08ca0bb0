import { keyOf, type Code, type Protocol } from "@wirecode/model";
import { constantName } from "../../../resolve/constant-name.ts";
import type { Compat, CompatCode } from "../../../resolve/compat.ts";
import { literal, type Module } from "../print.ts";
import { comment, type DocOf } from "./compat-doc.ts";

/** A key of the object, its value, and what is said of it. */
interface Property {
  readonly key: string;
  readonly value: string;
  /** Its type, where that is not the value itself. */
  readonly type?: string;
  readonly doc?: string;
}

/**
 * What can take the place of the package http-status: everything in one object, and for each group of further codes a
 * module that has them among the others. What the package says of each code in prose is not copied: it is our summary.
 */
export function* httpStatusModules(
  { version, codes, extra }: NonNullable<Compat["http-status"]>,
  source: string,
  protocol: Protocol,
  listed: readonly Code[],
  docOf: DocOf,
  classSummaries: Readonly<Record<string, string>>,
): Iterable<Module> {
  const byKey = new Map(listed.map((code) => [String(keyOf(code)), code]));
  const propertiesOf = (each: readonly CompatCode[]) =>
    each.flatMap((one) => codeProperties(one, byKey.get(one.key), docOf));
  const classes = protocol.classes
    .filter(({ id }) => codes.some(({ key }) => byKey.get(key)?.class === id))
    .flatMap(({ id, term }) => classProperties(id, term, classSummaries[id] ?? ""));
  const groups = [...extra].map(([group, each]) => [group, propertiesOf(each)] as const);
  const own = propertiesOf(codes);
  const path = "compat/http-status";
  yield {
    path: `${path}/index`,
    source,
    code: [
      `const classes = ${object(classes)};`,
      ...groups.map(([group, each]) => `const ${group} = ${object(each)};`),
      `export const status = {
  classes,\n${properties(own)}
  extra: { ${groups.map(([group]) => group).join(", ")} },\n};`,
      "export default status;",
    ],
    declarations: [
      `declare const status: {
${comment(`The classes of the codes, as http-status ${version} names them.`, 2)}
  readonly classes: ${type(classes, 4)};\n${typed(own, 2)}
${comment("The codes that no standard defines, and older meanings of others, by where they come from.", 2)}
  readonly extra: {\n${groups.map(([group, each]) => `    readonly ${group}: ${type(each, 6)};`).join("\n")}\n  };\n};`,
      "export { status as default, status };",
    ],
  };
  for (const [group] of groups) {
    yield {
      path: `${path}/${group}/index`,
      source,
      code: [
        `import { status as all } from "../index.js";`,
        "const { extra, ...others } = all;",
        `export const status = { ...others, ...extra.${group} };`,
        "export default status;",
      ],
      declarations: [
        `import type { status } from "../index.js";`,
        `type Group = (typeof status)["extra"]["${group}"];`,
        `${comment(`The codes of http-status, with those of its group ${group} among them.`)}
declare const ${group}: Omit<typeof status, keyof Group | "extra"> & Group;`,
        `export { ${group} as default, ${group} as status };`,
      ],
    };
  }
}

function codeProperties(
  one: CompatCode,
  code: Code | undefined,
  docOf: DocOf,
): readonly Property[] {
  const { name, phrase } = one;
  const value = String(one.code);
  return [
    { key: value, value: JSON.stringify(phrase) },
    { key: JSON.stringify(`${value}_NAME`), value: JSON.stringify(name) },
    message(value, code?.text.summary ?? ""),
    { key: JSON.stringify(`${value}_CLASS`), value: JSON.stringify(code?.class ?? "") },
    { key: name, value: literal(one.code), doc: docOf(one) },
  ];
}

function classProperties(id: string, term: string, summary: string): readonly Property[] {
  return [
    { key: JSON.stringify(id), value: JSON.stringify(term) },
    { key: JSON.stringify(`${id}_NAME`), value: JSON.stringify(constantName(term)) },
    message(id, summary),
    { key: constantName(term), value: JSON.stringify(id) },
  ];
}

/** Prose gets better with time, so that no type may depend on it. */
function message(of: string, summary: string): Property {
  return {
    key: JSON.stringify(`${of}_MESSAGE`),
    value: JSON.stringify(summary),
    type: "string",
  };
}

function object(each: readonly Property[]): string {
  return `{\n${properties(each)}\n}`;
}

function properties(each: readonly Property[]): string {
  return each.map(({ key, value }) => `  ${key}: ${value},`).join("\n");
}

function type(each: readonly Property[], indent: number): string {
  return `{\n${typed(each, indent)}\n${" ".repeat(indent - 2)}}`;
}

function typed(each: readonly Property[], indent: number): string {
  return each
    .map(({ key, value, type: of, doc }) => {
      const line = `${" ".repeat(indent)}readonly ${key}: ${of ?? value};`;
      return doc === undefined ? line : `${comment(doc, indent)}\n${line}`;
    })
    .join("\n");
}
