import { Node, type SourceFile } from "ts-morph";

/** Whether a name reaches the consumer as a type alone, by `export type` somewhere on its way. */
export function isTypeOnly(file: SourceFile, name: string): boolean {
  return !isValue(file, name);
}

function isValue(file: SourceFile, name: string): boolean {
  const [direct] = file.getSymbol()?.getExport(name)?.getDeclarations() ?? [];
  if (Node.isExportSpecifier(direct)) {
    const from = direct.getExportDeclaration();
    if (direct.isTypeOnly() || from.isTypeOnly()) return false;
    const source = from.getModuleSpecifierSourceFile();
    return source === undefined || isValue(source, direct.getName());
  }
  if (direct) return true;
  return file
    .getExportDeclarations()
    .filter((one) => one.isNamespaceExport() && !one.getNamespaceExport() && !one.isTypeOnly())
    .some((one) => {
      const source = one.getModuleSpecifierSourceFile();
      return source !== undefined && isValue(source, name);
    });
}
