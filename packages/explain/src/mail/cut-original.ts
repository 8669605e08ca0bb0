import { mail } from "../../generated/phrases.js";
import { fieldName, isMailField } from "../lines/headers.ts";
import { linesOf } from "../facts/lines.ts";
import { phraseIndex, type PhraseIndex } from "../match/phrase-index.ts";
import { fold } from "../text/fold.ts";

let originals: PhraseIndex | undefined;

/** No notice is longer than this before the mail that it returns. */
const LONGEST = 65_536;

/**
 * What a notice says itself, without the mail that it returns: up to a line that announces it, such as `--- Below this line
 * is a copy of the message.`, or up to its header.
 */
export function cutOriginal(text: string): string {
  originals ??= phraseIndex(linesOf(mail.originals));
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  let from = 0;
  let fields = 0;
  let own = 0;
  let firstField = 0;
  while (from < short.length) {
    let end = short.indexOf("\n", from);
    if (end < 0) end = short.length;
    const line = short.slice(from, end).trimEnd();
    if (isOriginalField(line)) {
      if (fields === 0) firstField = from;
      fields += 1;
      if (!REPORTING.has(fieldName(line) ?? "")) own += 1;
      if (fields >= 3 && own > 0) return short.slice(0, firstField);
    } else if (!/^[ \t]/.test(line) || line.trim() === "") {
      fields = 0;
      own = 0;
    }
    if (from > 0 && line.length < 160 && announces(line, originals)) return short.slice(0, from);
    from = end + 1;
  }
  return short;
}

const REPORTING = new Set([
  "to",
  "cc",
  "from",
  "subject",
  "date",
  "sender",
  "message-id",
  "x-error",
]);

/** Whether a line is of the header of the mail that is returned; a notice itself may name its subject and its date. */
function isOriginalField(line: string): boolean {
  if (!isMailField(line)) return false;
  const name = fieldName(line) ?? "";
  return !REPORTING.has(name) || line.length > name.length + 2;
}

function announces(line: string, index: PhraseIndex): boolean {
  const [match] = index.search(fold(line));
  if (!match) return false;
  // A sentence may mention the message; a line that announces it is drawn, ends with a colon, or says little else.
  if (/^[\s>]*(?:[-=*_+#~.]{2,}|<{2,})/.test(line) || /:\s*$/.test(line)) return true;
  return line.trim().length - (match.end - match.at) < 16;
}
