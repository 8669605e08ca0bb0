import { Node } from "ts-morph";
import { isObject } from "./is-object.mjs";

/** @import { EnumDeclaration } from "ts-morph" */
/** @import { Declared } from "./declarations.mjs" */

/** @typedef {Readonly<Record<string, unknown>>} Values */

/**
 * In what a module that runs differs from its declarations.
 * @param {string} subpath
 * @param {readonly Declared[]} declared
 * @param {Values} values The module itself.
 * @returns {string[]}
 */
export function runTimeProblems(subpath, declared, values) {
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

/**
 * @param {string} name
 * @param {Node} node
 * @param {Values} values
 * @returns {string[]}
 */
function valueProblems(name, node, values) {
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

/**
 * @param {string} name
 * @param {EnumDeclaration} node
 * @param {Values} values
 * @returns {string[]}
 */
function enumProblems(name, node, values) {
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

/**
 * Whether a key is what an enum of numbers answers to a number: the name of a member with that value.
 * @param {Values} values
 * @param {string} key
 */
function answersToNumber(values, key) {
  const name = values[key];
  return typeof name === "string" && key === String(Number(key)) && values[name] === Number(key);
}

/** @param {Node} node */
function isValue(node) {
  return (
    (Node.isEnumDeclaration(node) && !node.isConstEnum()) ||
    Node.isFunctionDeclaration(node) ||
    Node.isVariableDeclaration(node)
  );
}

/** @param {import("ts-morph").EnumMember} member */
function nameOf(member) {
  const name = member.getNameNode();
  return Node.isStringLiteral(name) ? name.getLiteralValue() : name.getText();
}

/** @param {string} name */
function missing(name) {
  return `\`${name}\` is declared and missing at run time, so programs compile and then read undefined.`;
}

/** @param {string} name */
function undeclared(name) {
  return `\`${name}\` exists at run time and is not declared, so no program in TypeScript can use it.`;
}

/**
 * @param {string} name
 * @param {string} declared
 * @param {unknown} value
 */
function other(name, declared, value) {
  const found =
    typeof value === "function" || isObject(value) ? `a ${typeof value}` : JSON.stringify(value);
  return `\`${name}\` is declared as ${declared} and is ${found} at run time.`;
}
