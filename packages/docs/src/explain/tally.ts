import type { Message } from "@wirecode/model";
import { piecesOf } from "./pieces.ts";
import type { Answer, Answers } from "./types.ts";

/** How many answers a page shows, and how many of their lines it names. */
const MOST = 40;
const MOST_LINES = 12;

/** How much is shown between two codes of a message: of one that is alone nearly everything, of one among others less. */
const ALONE = 20_000;
const AMONG = 600;

/** Puts messages together that mean the same: a log says the same thing over and over. */
export function tally(messages: readonly Message[]): Answers {
  const groups = new Map<string, { message: Message; count: number; lines: number[] }>();
  for (const message of messages) {
    const key = keyOf(message);
    const known = groups.get(key);
    if (!known) groups.set(key, { message, count: 1, lines: [message.line] });
    else {
      known.count += 1;
      if (known.lines.length < MOST_LINES) known.lines.push(message.line);
    }
  }
  const all = [...groups.values()].toSorted(
    (a, b) => Number(isFine(a.message)) - Number(isFine(b.message)) || b.count - a.count,
  );
  const longest = all.length === 1 ? ALONE : AMONG;
  return {
    count: messages.length,
    answers: all.slice(0, MOST).map(({ message, ...group }): Answer => ({
      ...group,
      message: { ...message, text: "" },
      pieces: piecesOf(message, longest),
    })),
    rest: Math.max(0, all.length - MOST),
  };
}

/** What has to be the same for two messages to mean the same. */
function keyOf({ codes, reason, retry, act, address, provider, confidence }: Message): string {
  return JSON.stringify([
    codes.map(({ protocol, code, role }) => [protocol, code, role]),
    reason,
    retry,
    act,
    address,
    provider?.id,
    confidence,
  ]);
}

function isFine({ retry }: Message): boolean {
  return retry === "unneeded" || retry === "proceed";
}
