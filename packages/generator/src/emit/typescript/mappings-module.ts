import type { MappingTable } from "@wirecode/model";
import type { Module } from "./print.ts";

/** Every mapping between protocols, as a constant. */
export function mappingsModule(mappings: readonly MappingTable[], typesFrom: string): Module {
  const tables = mappings.map((table) => `  ${JSON.stringify(table)},\n`);
  return {
    path: "mappings",
    source: "across/mappings",
    code: [`export const mappings = [\n${tables.join("")}];`],
    declarations: [
      `import type { MappingTable } from "${typesFrom}";`,
      `/** What the codes of one protocol are in another, one table for each direction. */
export declare const mappings: readonly MappingTable[];`,
    ],
  };
}
