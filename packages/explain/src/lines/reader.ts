import type { Message } from "@wirecode/core";
import { grouper, LONGEST_LINE } from "./group.ts";
import { layoutOf } from "./layout.ts";
import { entryMessage, lineMessage } from "./message.ts";
import { w3cFields, type W3cFields } from "./w3c.ts";

/** Reads a text line by line and gives its messages as they are complete. */
export interface LineReader {
  /** Takes the next line, without its end. */
  push(line: string): readonly Message[];
  /** Gives what is left when there are no more lines. */
  end(): readonly Message[];
}

/**
 * Reads logs, transcripts and replies line by line, for texts of any length: it holds no more than the lines of one reply.
 * A mail is not one of lines; give it to {@link explain}.
 */
export function lineReader(): LineReader {
  const groups = grouper();
  let fields: W3cFields | undefined;
  const read = ({ line, text }: { readonly line: number; readonly text: string }) => {
    if (text.startsWith("#")) {
      const named = w3cFields(text);
      if (named) fields = named;
      if (named || /^#(?:Software|Version|Date|Start-Date|Remark):/.test(text)) return [];
    }
    const message = messageIn(line, text, fields);
    return message ? [message] : [];
  };
  return {
    push: (line) => groups.push(line).flatMap(read),
    end: () => groups.end().flatMap(read),
  };
}

/**
 * Explains a single line, such as one of a log or a reply.
 * @returns What it means; `undefined` where no code stands in it.
 */
export function explainLine(line: string): Message | undefined {
  const text = line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
  return messageIn(1, text.trimEnd());
}

/** @param named - The fields of the log, where a line before this one has named them. */
function messageIn(line: number, text: string, named?: W3cFields): Message | undefined {
  const fields = named ?? layoutOf(text);
  return fields ? entryMessage(line, text, fields) : lineMessage(line, text);
}
