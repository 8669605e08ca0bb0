import type { ProtocolText } from "@wirecode/core/model";

/** What `@wirecode/text/<locale>/<protocol>.json` holds: the words of one language on one protocol. */
declare const text: ProtocolText;
export default text;
