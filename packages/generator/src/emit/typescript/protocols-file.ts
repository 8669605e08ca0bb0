import type { Protocol } from "@wirecode/model";
import { namesOf } from "./names.ts";

/** What a protocol declares, as a constant. */
export function protocolFile(protocol: Protocol): string {
  return `// Generated from data/${protocol.id}/protocol.yaml. Edit the YAML and run \`npm run generate\`.

import type { Protocol } from "#model";

/** What ${protocol.title} declares about its codes. */
export const protocol: Protocol = ${JSON.stringify(protocol, null, 2)};
`;
}

/** Every protocol with its facts, for the functions that look across protocols. */
export function catalogueFile(protocols: readonly Protocol[]): string {
  const named = protocols.map((protocol, index) => ({
    id: protocol.id,
    facts: namesOf(protocol).factsConst,
    local: `protocol${index}`,
  }));
  const imports = named.map(
    ({ id, facts, local }) =>
      `import { ${facts} } from "./${id}/facts.ts";\nimport { protocol as ${local} } from "./${id}/protocol.ts";`,
  );
  const entries = named.map(
    ({ id, facts, local }) => `  ${JSON.stringify(id)}: { protocol: ${local}, facts: ${facts} },`,
  );
  return `// Generated from data. Edit the YAML there and run \`npm run generate\`.

import type { CodeFacts, Protocol } from "#model";
${imports.join("\n")}

/** Every protocol with the facts of its codes, by id and by code. */
export const catalogue: Readonly<
  Record<string, { readonly protocol: Protocol; readonly facts: Readonly<Record<string, CodeFacts>> }>
> = {
${entries.join("\n")}
};
`;
}
