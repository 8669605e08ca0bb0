import { Node, Project, SyntaxKind, ts, type SourceFile, type Symbol } from "ts-morph";
import { isInternal } from "./declaration-lines.ts";
import { isTypeOnly } from "./type-only.ts";

export interface Declared {
  /** What it is exported as. */
  readonly name: string;
  /** Its declarations: one, or as many as it has overloads. */
  readonly nodes: readonly Node[];
  /** Whether it is exported as a type and has no value. */
  readonly isTypeOnly: boolean;
}

/** Reads files of declarations as a consumer's compiler does. */
export function readDeclarations(files: readonly string[]): (file: string) => SourceFile {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      allowImportingTsExtensions: true,
      noEmit: true,
      strict: true,
      types: [],
    },
  });
  for (const file of files) project.addSourceFileAtPath(file);
  return (file) => project.getSourceFileOrThrow(file);
}

/**
 * What a module exports, wherever it is declared. Functions and constants that are exported as types only are left out.
 */
export function exportsOf(file: SourceFile): Declared[] {
  return file
    .getExportSymbols()
    .map((symbol) => {
      const name = symbol.getName();
      const typeOnly = isTypeOnly(file, name);
      const nodes = declarationsOf(symbol).filter((node) => !typeOnly || isNamedType(node));
      return { name, nodes, isTypeOnly: typeOnly };
    })
    .filter(({ nodes }) => nodes.length > 0);
}

/**
 * The declarations, of the same package, of what a declaration mentions: the types of its arguments and properties.
 * @param folder The package's.
 */
export function mentionedBy(node: Node, folder: string): Declared[] {
  return node
    .getDescendantsOfKind(SyntaxKind.Identifier)
    .filter(
      (identifier) => !identifier.getAncestors().some((one) => one !== node && isInternal(one)),
    )
    .flatMap((identifier) => identifier.getSymbol() ?? [])
    .map((symbol) => ({ name: symbol.getName(), nodes: declarationsOf(symbol), isTypeOnly: true }))
    .filter(({ nodes }) =>
      nodes.some((one) => isNamedType(one) && isWithin(one.getSourceFile().getFilePath(), folder)),
    );
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

function isWithin(file: string, folder: string) {
  return file.startsWith(`${folder}/`) && !file.slice(folder.length).includes("/node_modules/");
}
