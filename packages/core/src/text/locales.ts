import type { Locale } from "#model";

/** What `@wirecode/core/text/locales.json` holds: the languages, the first of which is the reference. */
declare const locales: readonly Locale[];
export default locales;
