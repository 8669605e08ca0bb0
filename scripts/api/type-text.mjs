import { Node, ts } from "ts-morph";

/** @import { ParameterDeclaration, ReturnTypedNode, ParameteredNode, TypeParameteredNode } from "ts-morph" */

const printer = ts.createPrinter({ removeComments: true });

/**
 * A type as it is declared, in one line.
 * @param {Node} node
 */
export function typeText(node) {
  return printer
    .printNode(ts.EmitHint.Unspecified, node.compilerNode, node.getSourceFile().compilerNode)
    .replaceAll(/\s+/g, " ")
    .replaceAll("; }", " }")
    .replaceAll("[ ", "[")
    .replaceAll(" ]", "]");
}

/**
 * What stands behind the name of something that can be called: `<T>(one: T, other?: T): boolean`.
 * @param {ParameteredNode & ReturnTypedNode & TypeParameteredNode} node
 */
export function signatureText(node) {
  const result = node.getReturnTypeNode();
  const parameters = node.getParameters().map(parameterText).join(", ");
  return `${typeParametersText(node)}(${parameters}): ${result ? typeText(result) : "any"}`;
}

/** @param {TypeParameteredNode} node */
export function typeParametersText(node) {
  const parameters = node.getTypeParameters().map(typeText);
  return parameters.length > 0 ? `<${parameters.join(", ")}>` : "";
}

/** @param {ParameterDeclaration} parameter */
function parameterText(parameter) {
  const name = parameter.getNameNode();
  // What a function takes out of an argument is its own affair.
  const shown = Node.isIdentifier(name) ? name.getText() : "{}";
  const rest = parameter.isRestParameter() ? "..." : "";
  const optional = parameter.hasQuestionToken() ? "?" : "";
  const type = parameter.getTypeNode();
  return `${rest}${shown}${optional}: ${type ? typeText(type) : "any"}`;
}
