import type { Message } from "@wirecode/core";
import type { Found } from "../facts/found.ts";
import { findCodes } from "../find/find-codes.ts";
import type { FieldOf } from "../verdict/subcode.ts";
import { judge } from "../verdict/verdict.ts";
import { w3cCodes, w3cField, type W3cFields } from "./w3c.ts";
import { recipientIn } from "../verdict/recipient.ts";

const MAIL = new Set(["smtp", "smtp-enhanced"]);

/** A line or a reply as a message; `undefined` where no code stands in it. */
export function lineMessage(line: number, text: string): Message | undefined {
  return messageOfCodes(line, text, findCodes(text).codes);
}

/** An entry of a log whose fields are known; as any other line where they have no code. */
export function entryMessage(line: number, text: string, fields: W3cFields): Message | undefined {
  const codes = w3cCodes(text, fields);
  if (codes.length === 0) return lineMessage(line, text);
  return messageOfCodes(line, text, codes, (name) => w3cField(text, fields, name));
}

function messageOfCodes(
  line: number,
  text: string,
  codes: readonly Found[],
  fieldOf?: FieldOf,
): Message | undefined {
  return codes.length === 0 ? undefined : messageOf(line, text, codes, fieldOf);
}

/** The message of codes in a text. */
export function messageOf(
  line: number,
  text: string,
  codes: readonly Found[],
  fieldOf?: FieldOf,
): Message {
  const { rank: _, note: __, ...verdict } = judge(text, codes, fieldOf ? { fieldOf } : {});
  const mail = codes.length === 0 || codes.some(({ protocol }) => MAIL.has(protocol));
  return { line, ...verdict, recipient: mail ? recipientIn(text) : null, text };
}
