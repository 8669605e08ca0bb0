/** What `@wirecode/core/facts/protocols.json` holds: the ids of the protocols in the order in which people expect them. */
declare const protocols: readonly string[];
export default protocols;
