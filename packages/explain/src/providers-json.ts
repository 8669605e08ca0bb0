import type { ProviderFacts } from "@wirecode/core";

/** What `@wirecode/explain/providers.json` holds: who answers, and what it says more exactly than the standards. */
declare const providers: readonly ProviderFacts[];
export default providers;
