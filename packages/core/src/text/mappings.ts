import type { Mapping } from "#model";

/** What `@wirecode/core/text/<locale>/mappings.json` holds: what codes are in other protocols, with words. */
declare const mappings: readonly Mapping[];
export default mappings;
