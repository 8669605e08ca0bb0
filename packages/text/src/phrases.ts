import type { PhrasesText } from "@wirecode/core/model";

/** What `@wirecode/text/<locale>/phrases.json` holds: what a language says about every protocol. */
declare const text: PhrasesText;
export default text;
