import type { TermsText } from "@wirecode/core/model";

/** What `@wirecode/text/<locale>/terms.json` holds: the glossary. */
declare const text: TermsText;
export default text;
