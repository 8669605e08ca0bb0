import type { ProviderFacts } from "#model";

/** What `@wirecode/core/facts/providers.json` holds: who answers, and what it says more exactly than the standards. */
declare const providers: readonly ProviderFacts[];
export default providers;
