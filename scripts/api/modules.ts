import { Node, Project, SyntaxKind, ts, type Symbol, type Type } from "ts-morph";

export interface Declared {
  /** What it is exported as. */
  readonly name: string;
  /** Its declarations: one, or as many as it has overloads. */
  readonly nodes: readonly Node[];
  /** What it is when the module runs; nothing for what is exported as a type alone. */
  readonly value: Type | undefined;
}

/** Reads modules as a consumer's compiler does: what each exports, wherever that is declared. */
export function readModules(files: ReadonlySet<string>): Map<string, readonly Declared[]> {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      strict: true,
      types: [],
    },
  });
  // All of them first: what is asked of the compiler before the next one comes is lost.
  const sources = [...files].map((file) => ({ file, source: project.addSourceFileAtPath(file) }));
  const exported = sources.flatMap(({ file, source }) =>
    source.getExportSymbols().map((symbol) => ({ file, source, symbol })),
  );
  const types = typesAmong(exported, project);
  const modules = new Map<string, Declared[]>([...files].map((file) => [file, []]));
  for (const one of exported) {
    const { file, source, symbol } = one;
    const value = types.has(one) ? undefined : symbol.getTypeAtLocation(source);
    const nodes = declarationsOf(symbol).filter((node) => value || isNamedType(node));
    if (nodes.length > 0) modules.get(file)?.push({ name: symbol.getName(), nodes, value });
  }
  return modules;
}

/** The declarations of the same package that a declaration is made of: the types of its arguments and properties. */
export function mentionedBy(node: Node, folder: string): readonly (readonly Node[])[] {
  return node
    .getDescendantsOfKind(SyntaxKind.Identifier)
    .filter(
      (identifier) => !identifier.getAncestors().some((one) => one !== node && isInternal(one)),
    )
    .flatMap((identifier) => identifier.getSymbol() ?? [])
    .map(declarationsOf)
    .filter(([first]) => first !== node && isTopLevel(first) && isWithin(first, folder));
}

/** Whether something is published for our own packages only, and promises nothing to others. */
export function isInternal(node: Node) {
  return isMarkedInternal(node.compilerNode);
}

export function isMarkedInternal(node: ts.Node) {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "internal");
}

/** Exports that importers cannot use as values: the compiler says so when they try. */
function typesAmong(
  exported: readonly { readonly file: string; readonly symbol: Symbol }[],
  project: Project,
): Set<unknown> {
  const uses = exported.map(({ file, symbol }, index) => {
    const specifier = JSON.stringify(file.replace(/\.d\.([cm]?)ts$/, ".$1js"));
    return `import * as m${index} from ${specifier}; m${index}.${symbol.getName()};`;
  });
  const probe = project.createSourceFile("/uses.mts", uses.join("\n"));
  const refused = probe.getPreEmitDiagnostics().map((one) => one.getLineNumber() ?? 0);
  return new Set(refused.map((line) => exported[line - 1]));
}

function declarationsOf(symbol: Symbol) {
  return (symbol.getAliasedSymbol() ?? symbol).getDeclarations();
}

function isNamedType(node: Node) {
  return (
    Node.isEnumDeclaration(node) ||
    Node.isInterfaceDeclaration(node) ||
    Node.isTypeAliasDeclaration(node)
  );
}

function isTopLevel(node: Node | undefined): node is Node {
  if (node === undefined) return false;
  if (isNamedType(node)) return Node.isSourceFile(node.getParent());
  return Node.isVariableDeclaration(node);
}

function isWithin(node: Node, folder: string) {
  const file = node.getSourceFile().getFilePath();
  return file.startsWith(`${folder}/`) && !file.slice(folder.length).includes("/node_modules/");
}
