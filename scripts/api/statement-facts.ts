import { ts } from "ts-morph";
import { callsOf, oneLine, withoutLiterals } from "./type-text.ts";
import type { Fact } from "./fact.ts";

/** The promise that a name is there when the program runs. */
export const asValue = (name: string) => `${name} as a value`;

/** What programs can rely on after a declaration: that it is there, and each of its parts. */
export function statementFacts(node: ts.Statement): Fact[] {
  const [head, ...parts] = declarationFacts(node);
  if (!head) return [];
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  const isExported =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const more = [
    ...(isExported ? [`${head.subject} as an export`] : []),
    ...(isType ? [] : [asValue(head.subject)]),
  ];
  return [{ ...head, promises: [...head.promises, ...more] }, ...parts];
}

function declarationFacts(node: ts.Statement): Fact[] {
  if (ts.isFunctionDeclaration(node))
    return [signatureFact(`${node.name?.text}`, node, "function ")];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name, initializer, type }) =>
      initializer
        ? [fact(oneLine(name), `const ${oneLine(name)} = ${oneLine(initializer)}`)]
        : typeFacts(oneLine(name), `const ${oneLine(name)}:`, type),
    );
  if (ts.isEnumDeclaration(node)) {
    const owner = node.name.text;
    return [
      fact(owner, `enum ${owner}`),
      ...node.members.map(({ name, initializer }) => {
        const subject = `${owner}${access(name)}`;
        return {
          ...fact(subject, `${subject} = ${initializer ? oneLine(initializer) : ""}`),
          owner,
        };
      }),
    ];
  }
  if (ts.isInterfaceDeclaration(node)) {
    const name = node.name.text;
    const heritage = node.heritageClauses?.map((one) => ` ${oneLine(one)}`).join("") ?? "";
    return [
      fact(name, `interface ${name}${generics(node)}${heritage}`),
      ...memberFacts(name, node.members),
    ];
  }
  if (ts.isTypeAliasDeclaration(node)) {
    const name = node.name.text;
    return typeFacts(name, `type ${name}${generics(node)} =`, node.type);
  }
  return [];
}

/** What something of a type promises: a plain object property by property, anything else whole, but literals apart. */
function typeFacts(subject: string, head: string, type: ts.TypeNode | undefined): Fact[] {
  if (!type) return [fact(subject, `${head} any`)];
  if (ts.isTypeLiteralNode(type))
    return [fact(subject, `${head} object`), ...memberFacts(subject, type.members)];
  const { rest, literals } = withoutLiterals(type);
  return [
    fact(subject, `${head} ${oneLine(type)}`, `${head} ${rest}`),
    ...literals.map(({ group, text }) => ({
      ...fact(`${subject} | ${text}`, `${subject} | ${text}`, `${subject} |${group} ${text}`),
      owner: subject,
    })),
  ];
}

function memberFacts(owner: string, members: ts.NodeArray<ts.TypeElement>): Fact[] {
  return members.flatMap((member) => {
    const optional = member.questionToken ? "?" : "";
    const subject = member.name ? `${owner}${access(member.name)}` : owner;
    if (ts.isMethodSignature(member))
      return [{ ...signatureFact(`${subject}${optional}`, member), owner }];
    if (!ts.isPropertySignature(member))
      return [{ ...fact(owner, `${owner} ${oneLine(member)}`), owner }];
    const isReadonly = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
    const head = `${isReadonly ? "" : "writable "}${subject}${optional}:`;
    const [own, ...parts] = typeFacts(subject, head, member.type);
    return own ? [{ ...own, owner, isRequired: optional === "" }, ...parts] : [];
  });
}

function signatureFact(subject: string, node: ts.SignatureDeclaration, keyword = ""): Fact {
  const parameters = node.parameters.map(oneLine).join(", ");
  const result = node.type ? oneLine(node.type) : "any";
  return {
    subject,
    text: `${keyword}${subject}${generics(node)}(${parameters}): ${result}`,
    promises: callsOf(node).map((call) => `${subject}${call}`),
  };
}

function generics({
  typeParameters,
}: {
  readonly typeParameters?: ts.NodeArray<ts.Node> | undefined;
}) {
  return typeParameters ? `<${typeParameters.map(oneLine).join(", ")}>` : "";
}

function fact(subject: string, text: string, promise = text): Fact {
  return { subject, text, promises: [promise] };
}

/** How a member is reached from its owner: `.retry`, `["5xx"]`, `[404]`. */
function access(name: ts.PropertyName) {
  if (ts.isIdentifier(name)) return `.${name.text}`;
  return ts.isComputedPropertyName(name) ? oneLine(name) : `[${oneLine(name)}]`;
}
