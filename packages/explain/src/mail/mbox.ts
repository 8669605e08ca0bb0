import { isMboxLine } from "../lines/headers.ts";

/** One mail of an mbox file. */
export interface MboxMail {
  readonly line: number;
  readonly text: string;
}

/** The mails of an mbox file (RFC 4155), one by one; `>From ` within them is left as it is. */
export function* mboxMails(text: string): Iterable<MboxMail> {
  let start = 0;
  let line = 1;
  let at = 0;
  let number = 1;
  let empty = true;
  while (at < text.length) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    if (at > start && empty && isMboxLine(text.slice(at, Math.min(end, at + 400)))) {
      yield { line, text: text.slice(start, at) };
      start = at;
      line = number;
    }
    empty = end - at <= 1 && text.slice(at, end).trim() === "";
    at = end + 1;
    number += 1;
  }
  if (start < text.length) yield { line, text: text.slice(start) };
}
