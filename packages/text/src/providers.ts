import type { ProvidersText } from "@wirecode/core/model";

/** What `@wirecode/text/<locale>/providers.json` holds: the words on providers and their notes. */
declare const text: ProvidersText;
export default text;
