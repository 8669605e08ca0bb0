import { Node, Project, SyntaxKind, ts } from "ts-morph";
import { isInternal } from "./declaration-lines.mjs";
import { isTypeOnly } from "./type-only.mjs";

/** @import { SourceFile, Symbol } from "ts-morph" */

/**
 * @typedef {object} Declared
 * @property {string} name What it is exported as.
 * @property {readonly Node[]} nodes Its declarations: one, or as many as it has overloads.
 * @property {boolean} isTypeOnly Whether it is exported as a type and has no value.
 */

/**
 * Reads files of declarations as a consumer's compiler does.
 * @param {readonly string[]} files
 * @returns {(file: string) => SourceFile}
 */
export function readDeclarations(files) {
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
 * @param {SourceFile} file
 * @returns {Declared[]}
 */
export function exportsOf(file) {
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
 * @param {Node} node
 * @param {string} folder The package's.
 * @returns {Declared[]}
 */
export function mentionedBy(node, folder) {
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

/** @param {Symbol} symbol */
function declarationsOf(symbol) {
  return (symbol.getAliasedSymbol() ?? symbol).getDeclarations();
}

/** @param {Node} node */
function isNamedType(node) {
  return (
    Node.isEnumDeclaration(node) ||
    Node.isInterfaceDeclaration(node) ||
    Node.isTypeAliasDeclaration(node)
  );
}

/**
 * @param {string} file
 * @param {string} folder
 */
function isWithin(file, folder) {
  return file.startsWith(`${folder}/`) && !file.slice(folder.length).includes("/node_modules/");
}
