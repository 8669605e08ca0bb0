import { Node, type EnumDeclaration, type EnumMember } from "ts-morph";
import { isObject } from "./is-object.ts";
import type { Declared } from "./declarations.ts";

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
  const told = declared
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .flatMap(({ name, nodes }) => nodes.filter(isValue).map((node) => ({ name, node })));
  const names = new Set(told.map(({ name }) => name));
  return [
    ...new Set(told.flatMap(({ name, node }) => valueProblems(name, node, values))),
    ...Object.keys(values)
      .filter((name) => !names.has(name) && !answersToNumber(values, name))
      .map(undeclared),
  ].map((problem) => `${subpath}: ${problem}`);
}

function valueProblems(name: string, node: Node, values: Values): string[] {
  const value = values[name];
  if (value === undefined) return [missing(name)];
  if (Node.isEnumDeclaration(node))
    return isObject(value) ? enumProblems(name, node, value) : [other(name, "an enum", value)];
  if (Node.isFunctionDeclaration(node))
    return typeof value === "function" ? [] : [other(name, "a function", value)];
  const literal = node.getType().getLiteralValue();
  return literal === undefined || literal === value
    ? []
    : [other(name, JSON.stringify(literal), value)];
}

function enumProblems(name: string, node: EnumDeclaration, values: Values): string[] {
  const members = new Map(node.getMembers().map((member) => [nameOf(member), member.getValue()]));
  return [
    ...[...members].flatMap(([member, value]) => {
      const found = values[member];
      if (found === undefined) return [missing(`${name}.${member}`)];
      if (found !== value) return [other(`${name}.${member}`, JSON.stringify(value), found)];
      const isAnswered =
        typeof value === "string" || members.get(String(values[String(value)])) === value;
      return isAnswered ? [] : [missing(`${name}[${value}]`)];
    }),
    ...Object.keys(values)
      .filter((member) => !members.has(member) && !answersToNumber(values, member))
      .map((member) => undeclared(`${name}.${member}`)),
  ];
}

/** Whether a key is what an enum of numbers answers to a number: the name of a member with that value. */
function answersToNumber(values: Values, key: string) {
  const name = values[key];
  return typeof name === "string" && key === String(Number(key)) && values[name] === Number(key);
}

function isValue(node: Node) {
  return (
    (Node.isEnumDeclaration(node) && !node.isConstEnum()) ||
    Node.isFunctionDeclaration(node) ||
    Node.isVariableDeclaration(node)
  );
}

function nameOf(member: EnumMember) {
  const name = member.getNameNode();
  return Node.isStringLiteral(name) ? name.getLiteralValue() : name.getText();
}

function missing(name: string) {
  return `\`${name}\` is declared and missing at run time, so programs compile and then read undefined.`;
}

function undeclared(name: string) {
  return `\`${name}\` exists at run time and is not declared, so no program in TypeScript can use it.`;
}

function other(name: string, declared: string, value: unknown) {
  const found =
    typeof value === "function" || isObject(value) ? `a ${typeof value}` : JSON.stringify(value);
  return `\`${name}\` is declared as ${declared} and is ${found} at run time.`;
}
