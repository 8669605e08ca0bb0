import type { MappingTable } from "#model";

/** What `@wirecode/core/facts/mappings.json` holds: what codes are in other protocols. */
declare const mappings: readonly MappingTable[];
export default mappings;
