import type { CodeValue, Protocol } from "@wirecode/model";
import { printStructure, type StatementStructures } from "ts-morph";

/** Structures for enums and types, plain text for everything else. */
export type Statements = readonly (StatementStructures | string)[];

/** A generated source file: a header that says what to edit instead, then the statements. */
export function print({ id }: Pick<Protocol, "id">, statements: Statements): string {
  const printed = statements.map((statement) =>
    typeof statement === "string" ? statement : printStructure(statement).trimEnd(),
  );
  return `// Generated from data/${id}. Edit the YAML there and run \`npm run generate\`.\n\n${printed.join("\n\n")}\n`;
}

/** A code as a TypeScript literal. */
export function literal(code: CodeValue): string {
  return JSON.stringify(code);
}
