import { setImmediate } from "node:timers/promises";
import type { Message, TextReader } from "@wirecode/explain";

/** The messages of a text, as many as an answer gives. */
export interface Messages {
  /** The first of them. */
  readonly shown: readonly Message[];
  /** How many there are. */
  readonly count: number;
}

/** How many messages of a text are given; a log may have any number. */
export const MOST_MESSAGES = 50;

/** How many bytes are read before others have their turn. */
const PIECE = 65_536;

/**
 * Reads what stands in a text piece by piece, so that other questions are answered meanwhile.
 * @param signal - Ends the reading.
 * @throws DOMException where the signal ended it.
 */
export async function readMessages(
  text: string,
  reader: TextReader,
  signal: AbortSignal,
): Promise<Messages> {
  const bytes = new TextEncoder().encode(text);
  const shown: Message[] = [];
  let count = 0;
  const take = (messages: readonly Message[]) => {
    count += messages.length;
    shown.push(...messages.slice(0, MOST_MESSAGES - shown.length));
  };
  for (let at = 0; at < bytes.length; at += PIECE) {
    take(await reader.push(bytes.subarray(at, at + PIECE)));
    await setImmediate();
    signal.throwIfAborted();
  }
  take(await reader.end());
  return { shown, count };
}
