import type { Guide } from "#model";

/** What `@wirecode/core/text/<locale>/guides.json` holds: the questions people ask, as decision trees. */
declare const guides: readonly Guide[];
export default guides;
