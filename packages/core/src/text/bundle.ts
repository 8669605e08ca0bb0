import type { Bundle } from "#model";

/** What `@wirecode/core/text/<locale>/<protocol>.json` holds. */
declare const bundle: Bundle;
export default bundle;
