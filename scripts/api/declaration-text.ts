import { Node, ts } from "ts-morph";
import { isMarkedInternal } from "./modules.ts";

const printer = ts.createPrinter({ removeComments: true });

/** A declaration as consumers read it, without comments and without what is internal. */
export function declarationText(node: Node, isExported: boolean): string {
  const { transformed } = ts.transform(node.compilerNode, [withoutInternal]);
  const text = printer.printNode(
    ts.EmitHint.Unspecified,
    transformed[0] ?? node.compilerNode,
    node.getSourceFile().compilerNode,
  );
  const keyword = Node.isVariableDeclaration(node) ? "const " : "";
  const bare = text.replace(/^(?:(?:export|default|declare) )+/, "");
  return `${isExported ? "export " : ""}declare ${keyword}${bare}`;
}

/** What a declaration is called where it stands. */
export function declaredName(node: Node): string {
  return Node.hasName(node) ? node.getName() : "default";
}

function withoutInternal(context: ts.TransformationContext) {
  const visit = (node: ts.Node): ts.Node | undefined =>
    isMarkedInternal(node) ? undefined : ts.visitEachChild(node, visit, context);
  return (node: ts.Node) => ts.visitEachChild(node, visit, context);
}
