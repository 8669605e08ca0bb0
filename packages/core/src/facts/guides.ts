import type { GuideTree } from "#model";

/** What `@wirecode/core/facts/guides.json` holds: the questions people ask, as decision trees without words. */
declare const guides: readonly GuideTree[];
export default guides;
