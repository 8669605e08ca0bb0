import type { MappingsText } from "@wirecode/core/model";

/** What `@wirecode/text/<locale>/mappings.json` holds: the words on what codes are in other protocols. */
declare const text: MappingsText;
export default text;
