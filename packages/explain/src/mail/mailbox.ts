import { isMboxLine } from "../lines/headers.ts";
import { joined } from "../text/decoded-lines.ts";

/** One mail of an mbox file. */
interface MailboxMail {
  /** The line it begins on, from 1: the one that parts it from the mail before. */
  readonly line: number;
  /** From that line on; of a mail longer than any notice of undelivered mail, the beginning. */
  readonly bytes: Uint8Array;
}

/** Takes an mbox file apart, piece by piece, and holds no more than one mail. */
export interface Mailbox {
  /** Takes the next piece of the file, and gives the mails that are complete with it. */
  push(piece: Uint8Array): readonly MailboxMail[];
  /** Gives the last mail. */
  end(): readonly MailboxMail[];
}

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 62;
const FROM = new TextEncoder().encode("From ");

/** Longer than any line that parts two mails. */
const LONGEST_START = 512;

/**
 * Makes it. A line `From sender date` behind an empty line begins a mail (RFC 4155 appendix A); in a mail, such a line was
 * written with `>` before it, which is taken away.
 * @param longest - How many bytes of a mail are kept.
 */
export function mailbox(longest: number): Mailbox {
  let kept: Uint8Array[] = [];
  let length = 0;
  let began = 1;
  let line = 1;
  let afterEmpty = true;
  /** The beginning of a line whose end has not come. */
  let open: Uint8Array = new Uint8Array();
  /** Whether the beginning of the line has been looked at. */
  let within = false;

  const keep = (piece: Uint8Array): void => {
    const some = piece.subarray(0, longest - length);
    if (some.length > 0) kept.push(some.slice());
    length += some.length;
  };
  const close = (): readonly MailboxMail[] => {
    const mail = { line: began, bytes: joined(kept, length) };
    kept = [];
    length = 0;
    began = line;
    return mail.bytes.length === 0 ? [] : [mail];
  };
  return {
    push(next) {
      const mails: MailboxMail[] = [];
      const piece = open.length === 0 ? next : joined([open, next], open.length + next.length);
      open = new Uint8Array();
      let from = 0;
      for (let at = 0; at < piece.length;) {
        const found = piece.indexOf(NEWLINE, at);
        const end = found < 0 ? piece.length : found + 1;
        if (!within) {
          if (found < 0 && end - at < LONGEST_START) {
            keep(piece.subarray(from, at));
            open = piece.slice(at);
            return mails;
          }
          const start = piece.subarray(at, Math.min(end, at + LONGEST_START));
          if (afterEmpty && partsMails(start)) {
            keep(piece.subarray(from, at));
            mails.push(...close());
            from = at;
          } else if (isQuoted(start)) {
            keep(piece.subarray(from, at));
            from = at + 1;
          }
          afterEmpty = isEmpty(start);
        }
        within = found < 0;
        if (!within) line += 1;
        at = end;
      }
      keep(piece.subarray(from));
      return mails;
    },
    end() {
      keep(isQuoted(open) ? open.subarray(1) : open);
      open = new Uint8Array();
      return close();
    },
  };
}

function isEmpty(line: Uint8Array): boolean {
  return line[0] === NEWLINE || (line[0] === RETURN && line[1] === NEWLINE);
}

function partsMails(line: Uint8Array): boolean {
  return beginsAt(line, 0) && isMboxLine(String.fromCharCode(...line));
}

/** Whether a line is `>From `, with one `>` or more. */
function isQuoted(line: Uint8Array): boolean {
  if (line[0] !== QUOTE) return false;
  let at = 1;
  while (line[at] === QUOTE) at += 1;
  return beginsAt(line, at);
}

function beginsAt(line: Uint8Array, at: number): boolean {
  return line[at] === FROM[0] && FROM.every((byte, index) => line[at + index] === byte);
}
