import { Node, ts, type TypeElementTypes, type VariableDeclaration } from "ts-morph";
import { signatureText, typeParametersText, typeText } from "./type-text.ts";

/**
 * What one declaration promises to those who use it, a line for each fact.
 * @param name What it is exported as.
 */
export function declarationLines(name: string, node: Node): string[] {
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

/** What a property or a JSON file holds: the type in one line, the properties of a plain object each in their own. */
function valueLines(subject: string, type: Node | undefined): string[] {
  if (type === undefined) return [`${subject}: any`];
  if (Node.isTypeLiteral(type))
    return [`${subject}: object`, ...memberLines(subject.replace(/\?$/, ""), type.getMembers())];
  return [`${subject}: ${typeText(type)}`];
}

/** Whether something is published for our own packages only, and promises nothing to others. */
export function isInternal(node: Node) {
  return ts.getJSDocTags(node.compilerNode).some(({ tagName }) => tagName.text === "internal");
}

function memberLines(owner: string, members: readonly TypeElementTypes[]): string[] {
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

function aliasLines(name: string, parameters: string, type: Node): string[] {
  const head = `type ${name}${parameters}`;
  if (Node.isTypeLiteral(type))
    return [`${head} = object`, ...memberLines(name, type.getMembers())];
  if (Node.isUnionTypeNode(type) && type.getTypeNodes().some((one) => Node.isTypeLiteral(one)))
    return [`${head} = …`, ...type.getTypeNodes().map((one) => `${name} += ${typeText(one)}`)];
  return [`${head} = ${typeText(type)}`];
}

function variableLines(name: string, node: VariableDeclaration): string[] {
  const initializer = node.getInitializer();
  if (initializer) return [`const ${name} = ${typeText(initializer)}`];
  return valueLines(name, node.getTypeNode()).map((line, index) =>
    index === 0 ? `const ${line}` : line,
  );
}

/** How a member is reached from its owner: `.retry`, `["5xx"]`, `[404]`. */
function access(member: { getName(): string; getNameNode(): Node }) {
  const name = member.getNameNode();
  if (Node.isIdentifier(name)) return `.${name.getText()}`;
  if (Node.isComputedPropertyName(name)) return name.getText();
  return Node.isStringLiteral(name)
    ? `[${JSON.stringify(name.getLiteralValue())}]`
    : `[${name.getText()}]`;
}
