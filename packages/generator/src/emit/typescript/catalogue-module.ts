import type { Protocol } from "@wirecode/model";
import { namesOf } from "./names.ts";
import type { Module } from "./print.ts";

/** Every protocol with its facts, for the functions that look across protocols. */
export function catalogueModule(protocols: readonly Protocol[], typesFrom: string): Module {
  const named = protocols.map((protocol, index) => ({
    id: protocol.id,
    facts: namesOf(protocol).factsConst,
    local: `protocol${index}`,
  }));
  const imports = named.map(
    ({ id, facts, local }) =>
      `import { ${facts} } from "./${id}/facts.js";\nimport { protocol as ${local} } from "./${id}/protocol.js";`,
  );
  const entries = named.map(
    ({ id, facts, local }) => `  ${JSON.stringify(id)}: { protocol: ${local}, facts: ${facts} },`,
  );
  return {
    path: "catalogue",
    source: "every protocol",
    code: [imports.join("\n"), `export const catalogue = {\n${entries.join("\n")}\n};`],
    declarations: [
      `import type { CodeFacts, Protocol } from "${typesFrom}";`,
      `/** Every protocol with the facts of its codes, by id and by key. */
export declare const catalogue: Readonly<
  Record<string, { readonly protocol: Protocol; readonly facts: Readonly<Record<string, CodeFacts>> }>
>;`,
    ],
  };
}
