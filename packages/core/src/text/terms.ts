import type { Term } from "#model";

/** What `@wirecode/core/text/<locale>/terms.json` holds: the glossary. */
declare const terms: readonly Term[];
export default terms;
