import {
  Node,
  ts,
  type ParameterDeclaration,
  type ReturnTypedNode,
  type ParameteredNode,
  type TypeParameteredNode,
} from "ts-morph";

const printer = ts.createPrinter({ removeComments: true });

/** A type as it is declared, in one line. */
export function typeText(node: Node) {
  return printer
    .printNode(ts.EmitHint.Unspecified, node.compilerNode, node.getSourceFile().compilerNode)
    .replaceAll(/\s+/g, " ")
    .replaceAll("; }", " }")
    .replaceAll("[ ", "[")
    .replaceAll(" ]", "]");
}

/** What stands behind the name of something that can be called: `<T>(one: T, other?: T): boolean`. */
export function signatureText(node: ParameteredNode & ReturnTypedNode & TypeParameteredNode) {
  const result = node.getReturnTypeNode();
  const parameters = node.getParameters().map(parameterText).join(", ");
  return `${typeParametersText(node)}(${parameters}): ${result ? typeText(result) : "any"}`;
}

export function typeParametersText(node: TypeParameteredNode) {
  const parameters = node.getTypeParameters().map(typeText);
  return parameters.length > 0 ? `<${parameters.join(", ")}>` : "";
}

function parameterText(parameter: ParameterDeclaration) {
  const name = parameter.getNameNode();
  // What a function takes out of an argument is its own affair.
  const shown = Node.isIdentifier(name) ? name.getText() : "{}";
  const rest = parameter.isRestParameter() ? "..." : "";
  const optional = parameter.hasQuestionToken() ? "?" : "";
  const type = parameter.getTypeNode();
  return `${rest}${shown}${optional}: ${type ? typeText(type) : "any"}`;
}
