import { ts } from "ts-morph";

const printer = ts.createPrinter({ removeComments: true });
const SOURCE = ts.createSourceFile("api.d.ts", "", ts.ScriptTarget.ES2023);
const LITERALS = "…";

/** What stands in a file of declarations. */
export function statementsOf(declarations: string): readonly ts.Statement[] {
  return ts.createSourceFile("api.d.ts", declarations, ts.ScriptTarget.ES2023, true).statements;
}

/** A node in one line. */
export function oneLine(node: ts.Node): string {
  // Nodes that were made here have no file of their own.
  const source = node.pos < 0 ? SOURCE : node.getSourceFile();
  return printer
    .printNode(ts.EmitHint.Unspecified, node, source)
    .replaceAll(/\s+/g, " ")
    .replaceAll("; }", " }")
    .replaceAll("[ ", "[")
    .replaceAll(" ]", "]");
}

/** Every call that a signature allows, from the one with the fewest arguments; names of parameters are left out. */
export function callsOf({ typeParameters, parameters, type }: ts.SignatureDeclaration): string[] {
  const generics = typeParameters ? `<${typeParameters.map(oneLine).join(", ")}>` : "";
  const types = parameters.map(
    (one) => `${one.dotDotDotToken ? "..." : ""}${one.type ? oneLine(one.type) : "any"}`,
  );
  const needed = parameters.filter((one) => !one.questionToken && !one.dotDotDotToken).length;
  const result = type ? oneLine(type).replace(/^(asserts )?[\w$]+ is /, "$1_ is ") : "any";
  return types
    .map((_, index) => index + 1)
    .concat(0)
    .filter((count) => count >= needed)
    .map((count) => `${generics}(${types.slice(0, count).join(", ")}): ${result}`);
}

/**
 * A type in one line without the members of unions and tuples that may be joined by more without harm: literals and plain
 * objects. These are told apart, with the number of their union.
 */
export function withoutLiterals(type: ts.TypeNode): {
  readonly rest: string;
  readonly literals: readonly { readonly group: number; readonly text: string }[];
} {
  const literals: { group: number; text: string }[] = [];
  let groups = 0;
  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isTypeNode(node)) return node;
    const isTuple = ts.isTupleTypeNode(node);
    const isUnion = ts.isUnionTypeNode(node);
    if (!isTuple && !isUnion && !isLiteral(node)) return visitEach(node);
    const group = (groups += 1);
    const members = isTuple ? node.elements : isUnion ? node.types : [node];
    const apart = members.filter((one) => isLiteral(one) || (isUnion && ts.isTypeLiteralNode(one)));
    literals.push(...apart.map((one) => ({ group, text: oneLine(one) })));
    const others = members.filter((one) => !apart.includes(one)).map(visitEach);
    const shown = [...(apart.length > 0 ? [LITERALS] : []), ...others.map(oneLine)];
    const text = isTuple ? `[${shown.join(", ")}]` : shown.join(" | ");
    return ts.factory.createTypeReferenceNode(text);
  };
  const visitEach = (node: ts.Node): ts.Node => ts.visitEachChild(node, visit, undefined);
  const rest = oneLine(visit(type));
  return { rest, literals };
}

function isLiteral(node: ts.Node) {
  return (
    ts.isLiteralTypeNode(node) &&
    (ts.isStringLiteral(node.literal) ||
      ts.isNumericLiteral(node.literal) ||
      ts.isPrefixUnaryExpression(node.literal))
  );
}
