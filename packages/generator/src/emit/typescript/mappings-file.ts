import type { MappingTable } from "@wirecode/model";

/** Every mapping between protocols, as a constant. */
export function mappingsFile(mappings: readonly MappingTable[]): string {
  const tables = mappings.map((table) => `  ${JSON.stringify(table)},`);
  return `// Generated from data/across/mappings. Edit the YAML there and run \`npm run generate\`.

import type { MappingTable } from "#model";

/** What the codes of one protocol are in another, one table for each direction. */
export const mappings: readonly MappingTable[] = [
${tables.join("\n")}
];
`;
}
