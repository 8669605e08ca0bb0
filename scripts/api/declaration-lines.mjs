import { Node, ts } from "ts-morph";
import { signatureText, typeParametersText, typeText } from "./type-text.mjs";

/** @import { TypeElementTypes, VariableDeclaration } from "ts-morph" */

/**
 * What one declaration promises to those who use it, a line for each fact.
 * @param {string} name What it is exported as.
 * @param {Node} node
 * @returns {string[]}
 */
export function declarationLines(name, node) {
  if (Node.isEnumDeclaration(node))
    return [
      `enum ${name}`,
      ...node
        .getMembers()
        .map((member) => `${name}${access(member)} = ${JSON.stringify(member.getValue())}`),
    ];
  if (Node.isFunctionDeclaration(node)) return [`function ${name}${signatureText(node)}`];
  if (Node.isInterfaceDeclaration(node)) {
    const parents = node.getExtends().map(typeText);
    const heritage = parents.length > 0 ? ` extends ${parents.join(", ")}` : "";
    return [
      `interface ${name}${typeParametersText(node)}${heritage}`,
      ...memberLines(name, node.getMembers()),
    ];
  }
  if (Node.isTypeAliasDeclaration(node))
    return aliasLines(name, typeParametersText(node), node.getTypeNodeOrThrow());
  if (Node.isVariableDeclaration(node)) return variableLines(name, node);
  throw new RangeError(`${name} is a ${node.getKindName()}, which the lists cannot hold so far.`);
}

/**
 * What a property or a JSON file holds: the type in one line, the properties of a plain object each in their own.
 * @param {string} subject
 * @param {Node | undefined} type
 * @returns {string[]}
 */
function valueLines(subject, type) {
  if (type === undefined) return [`${subject}: any`];
  if (Node.isTypeLiteral(type))
    return [`${subject}: object`, ...memberLines(subject.replace(/\?$/, ""), type.getMembers())];
  return [`${subject}: ${typeText(type)}`];
}

/**
 * Whether something is published for our own packages only, and promises nothing to others.
 * @param {Node} node
 */
export function isInternal(node) {
  return ts.getJSDocTags(node.compilerNode).some(({ tagName }) => tagName.text === "internal");
}

/**
 * @param {string} owner
 * @param {readonly TypeElementTypes[]} members
 * @returns {string[]}
 */
function memberLines(owner, members) {
  return members
    .filter((member) => !isInternal(member))
    .flatMap((member) => {
      if (Node.isMethodSignature(member))
        return [
          `${owner}${access(member)}${member.hasQuestionToken() ? "?" : ""}${signatureText(member)}`,
        ];
      if (!Node.isPropertySignature(member)) return [`${owner} ${typeText(member)}`];
      const optional = member.hasQuestionToken() ? "?" : "";
      const lines = valueLines(`${owner}${access(member)}${optional}`, member.getTypeNode());
      return member.isReadonly() ? lines : lines.map((line) => `writable ${line}`);
    });
}

/**
 * @param {string} name
 * @param {string} parameters
 * @param {Node} type
 * @returns {string[]}
 */
function aliasLines(name, parameters, type) {
  const head = `type ${name}${parameters}`;
  if (Node.isTypeLiteral(type))
    return [`${head} = object`, ...memberLines(name, type.getMembers())];
  if (Node.isUnionTypeNode(type) && type.getTypeNodes().some((one) => Node.isTypeLiteral(one)))
    return [`${head} = …`, ...type.getTypeNodes().map((one) => `${name} += ${typeText(one)}`)];
  return [`${head} = ${typeText(type)}`];
}

/**
 * @param {string} name
 * @param {VariableDeclaration} node
 * @returns {string[]}
 */
function variableLines(name, node) {
  const initializer = node.getInitializer();
  if (initializer) return [`const ${name} = ${typeText(initializer)}`];
  return valueLines(name, node.getTypeNode()).map((line, index) =>
    index === 0 ? `const ${line}` : line,
  );
}

/**
 * How a member is reached from its owner: `.retry`, `["5xx"]`, `[404]`.
 * @param {{ getName(): string, getNameNode(): Node }} member
 */
function access(member) {
  const name = member.getNameNode();
  if (Node.isIdentifier(name)) return `.${name.getText()}`;
  if (Node.isComputedPropertyName(name)) return name.getText();
  return Node.isStringLiteral(name)
    ? `[${JSON.stringify(name.getLiteralValue())}]`
    : `[${name.getText()}]`;
}
