import type { Phrases } from "#model";

/** What `@wirecode/core/text/<locale>/phrases.json` holds. */
declare const phrases: Phrases;
export default phrases;
