import type { Locale } from "@wirecode/core/model";

/** What `@wirecode/text/locales.json` holds: the languages, the first of which is the reference. */
declare const locales: readonly Locale[];
export default locales;
