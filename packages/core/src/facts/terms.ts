import type { TermFacts } from "#model";

/** What `@wirecode/core/facts/terms.json` holds: the terms of the glossary, without words. */
declare const terms: readonly TermFacts[];
export default terms;
