import type { Message } from "@wirecode/core";
import type { Found } from "../facts/found.ts";
import { findCodes } from "../find/find-codes.ts";
import { judge } from "../verdict/verdict.ts";
import { recipientIn } from "../verdict/recipient.ts";

const MAIL = new Set(["smtp", "smtp-enhanced"]);

/** A line or a reply as a message; `undefined` where no code stands in it. */
export function lineMessage(
  line: number,
  text: string,
  known?: readonly Found[],
): Message | undefined {
  const codes = known ?? findCodes(text).codes;
  if (codes.length === 0) return undefined;
  return messageOf(line, text, codes);
}

/** The message of codes in a text. */
export function messageOf(line: number, text: string, codes: readonly Found[]): Message {
  const { rank: _, ...verdict } = judge(text, codes);
  const mail = codes.length === 0 || codes.some(({ protocol }) => MAIL.has(protocol));
  return { line, ...verdict, recipient: mail ? recipientIn(text) : null, text };
}
