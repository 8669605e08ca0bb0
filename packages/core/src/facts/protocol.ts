import type { ProtocolFacts } from "#model";

/** What `@wirecode/core/facts/<protocol>.json` holds: the same as the module of the protocol, for programs that read files. */
declare const facts: ProtocolFacts;
export default facts;
