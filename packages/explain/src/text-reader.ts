import type { Message } from "@wirecode/core";
import { explain, LONGEST_PASTE, mailMessages } from "./explain.ts";
import { LONGEST_LINE } from "./lines/group.ts";
import { beginsMail, fieldName, isMboxLine } from "./lines/headers.ts";
import { lineReader } from "./lines/reader.ts";
import { mailbox } from "./mail/mailbox.ts";
import { LONGEST_MAIL } from "./mail/parts.ts";
import { decodedLines, joined } from "./text/decoded-lines.ts";
import { decodeBytes } from "./text/decode.ts";
import { recoder } from "./text/recoder.ts";

/** Reads a text of any length and form in pieces and gives its messages as they are complete. */
export interface TextReader {
  /** Takes the next piece of the text. */
  push(piece: Uint8Array): Promise<readonly Message[]>;
  /**
   * Says that nothing more comes for now: what was held back to see what follows is read line by line. The beginning of a
   * mail still waits for the rest of it.
   */
  pause(): Promise<readonly Message[]>;
  /** Gives what is left when there are no more pieces. */
  end(): Promise<readonly Message[]>;
}

/** Reads a text whose form is known. */
type FormReader = Omit<TextReader, "pause">;

/** What the head of a text shows it to be. */
type Form = "mbox" | "mail" | "lines";

const NEWLINE = 10;

/**
 * Makes a reader that gives what {@link explain} gives, and holds no more than one mail, one reply or 128 KB. The head of the
 * text shows its form: an mbox file, a mail, or lines of a log or a transcript.
 */
export function textReader(): TextReader {
  const recode = recoder();
  let reader: FormReader | undefined;
  let held: Uint8Array[] = [];
  let length = 0;
  const open = (form: Form): Promise<readonly Message[]> => {
    reader = OPEN[form]();
    const bytes = joined(held, length);
    held = [];
    return reader.push(bytes);
  };
  const lines = (): string => {
    const bytes = joined(held, length);
    held = [bytes];
    return decodeBytes(bytes.subarray(0, bytes.lastIndexOf(NEWLINE) + 1));
  };
  return {
    async push(piece) {
      const bytes = recode(piece);
      if (reader) return reader.push(bytes);
      held.push(bytes.slice());
      length += bytes.length;
      const enough = length > LONGEST_PASTE;
      if (!enough && !bytes.includes(NEWLINE)) return [];
      const form = formOf(lines()) ?? (enough ? "lines" : undefined);
      return form ? open(form) : [];
    },
    async pause() {
      return reader || length === 0 || mayBeMail(lines()) ? [] : open("lines");
    },
    async end() {
      return reader ? reader.end() : explain(joined(held, length));
    },
  };
}

const OPEN: Readonly<Record<Form, () => FormReader>> = {
  mbox: readMailbox,
  mail: readMail,
  lines: readLines,
};

/** The form of a text by its first lines; `undefined` where they show none. */
function formOf(lines: string): Form | undefined {
  if (isMboxLine(lines.slice(0, 400))) return "mbox";
  return beginsMail(lines) ? "mail" : undefined;
}

/** Whether some lines may be the beginning of a mail's header. */
function mayBeMail(lines: string): boolean {
  return (
    lines !== "" &&
    lines.split("\n", 60).every((line) => /^(?:\s|$)/.test(line) || fieldName(line) !== undefined)
  );
}

function readLines(): FormReader {
  const split = decodedLines(LONGEST_LINE * 3);
  const reader = lineReader();
  return {
    push: async (piece) => split.push(piece).flatMap((line) => reader.push(line)),
    end: async () => [...split.end().flatMap((line) => reader.push(line)), ...reader.end()],
  };
}

function readMail(): FormReader {
  const pieces: Uint8Array[] = [];
  let length = 0;
  return {
    async push(piece) {
      const some = piece.slice(0, LONGEST_MAIL - length);
      if (some.length > 0) pieces.push(some);
      length += some.length;
      return [];
    },
    end: async () => explain(joined(pieces, length)),
  };
}

function readMailbox(): FormReader {
  const mails = mailbox(LONGEST_MAIL);
  const explained = async (all: ReturnType<typeof mails.push>) => {
    const messages: Message[] = [];
    for (const { line, bytes } of all) messages.push(...(await mailMessages(line, bytes)));
    return messages;
  };
  return {
    push: (piece) => explained(mails.push(piece)),
    end: () => explained(mails.end()),
  };
}
