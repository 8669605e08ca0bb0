import type { Catalogue } from "../../model/catalogue.ts";
import type { OutputFile } from "../output-file.ts";
import { enumFile } from "./enum-file.ts";
import { factsFile } from "./facts-file.ts";
import { mappingsFile } from "./mappings-file.ts";
import { catalogueFile, protocolFile } from "./protocols-file.ts";

/** Enums, types and facts: one folder a protocol, and the catalogue of all of them. */
export function* emitTypescript({
  reference,
  protocols,
  mappings,
}: Catalogue): Iterable<OutputFile> {
  for (const { protocol, codes, bundles } of protocols) {
    const told = bundles.get(reference.tag)?.codes ?? [];
    const { id } = protocol;
    yield { path: `${id}/enum.ts`, content: enumFile(protocol, told) };
    yield { path: `${id}/facts.ts`, content: factsFile(protocol, codes) };
    yield { path: `${id}/protocol.ts`, content: protocolFile(protocol) };
    yield { path: `${id}/index.ts`, content: INDEX };
  }
  yield { path: "mappings.ts", content: mappingsFile(mappings) };
  yield { path: "catalogue.ts", content: catalogueFile(protocols.map(({ protocol }) => protocol)) };
}

const INDEX = `// Generated. What one protocol publishes.

export * from "./enum.ts";
export * from "./facts.ts";
export { protocol } from "./protocol.ts";
`;
