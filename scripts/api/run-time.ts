import { Node, type Type } from "ts-morph";
import { isObject } from "./is-object.ts";
import type { Declared } from "./modules.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * In what a module that runs differs from its declarations.
 * @param values The module itself.
 */
export function runTimeProblems(
  subpath: string,
  declared: readonly Declared[],
  values: Values,
): string[] {
  const types = new Map(declared.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  return differences(types, values, "").map((problem) => `${subpath}: ${problem}`);
}

/** @param within What the names are members of, with a dot; nothing for those of a module. */
function differences(types: ReadonlyMap<string, Type>, values: Values, within: string): string[] {
  return [
    ...[...types].flatMap(([name, type]) => valueProblems(within + name, type, values[name])),
    ...Object.keys(values)
      .filter((name) => !types.has(name) && !answersToNumber(values, name))
      .map(
        (name) =>
          `\`${within}${name}\` exists at run time and is not declared, so no program in TypeScript can use it.`,
      ),
  ];
}

function valueProblems(name: string, type: Type, value: unknown): string[] {
  if (value === undefined) return [missing(name)];
  if (type.getCallSignatures().length > 0)
    return typeof value === "function" ? [] : [other(name, "a function", value)];
  const literal = type.getLiteralValue();
  if (literal !== undefined)
    return literal === value ? [] : [other(name, JSON.stringify(literal), value)];
  const declaration = type.getSymbol()?.getValueDeclaration();
  if (!Node.isEnumDeclaration(declaration)) return [];
  if (!isObject(value)) return [other(name, "an enum", value)];
  const members = new Map(
    type.getProperties().map((one) => [one.getName(), one.getTypeAtLocation(declaration)]),
  );
  return [...differences(members, value, `${name}.`), ...unanswered(members, value, name)];
}

/** Numbers to which an enum answers no name, although members have them. */
function unanswered(members: ReadonlyMap<string, Type>, values: Values, name: string) {
  return [...members].flatMap(([member, type]) => {
    const value = type.getLiteralValue();
    const isAnswered = typeof value !== "number" || values[String(values[String(value)])] === value;
    return values[member] !== value || isAnswered ? [] : [missing(`${name}[${value}]`)];
  });
}

/** Whether a key is what an enum of numbers answers to a number: the name of a member with that value. */
function answersToNumber(values: Values, key: string) {
  const name = values[key];
  return typeof name === "string" && key === String(Number(key)) && values[name] === Number(key);
}

function missing(name: string) {
  return `\`${name}\` is declared and missing at run time, so programs compile and then read undefined.`;
}

function other(name: string, declared: string, value: unknown) {
  const found =
    typeof value === "function" || isObject(value) ? `a ${typeof value}` : JSON.stringify(value);
  return `\`${name}\` is declared as ${declared} and is ${found} at run time.`;
}
