import type { GuidesText } from "@wirecode/core/model";

/** What `@wirecode/text/<locale>/guides.json` holds: the words of the questions people ask. */
declare const text: GuidesText;
export default text;
