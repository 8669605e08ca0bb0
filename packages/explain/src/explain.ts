import type { Message } from "@wirecode/core";
import { beginsMail, isMboxLine } from "./lines/headers.ts";
import { findCodes } from "./find/find-codes.ts";
import { messageOf } from "./lines/message.ts";
import { lineReader } from "./lines/reader.ts";
import { opensAsBounce } from "./mail/is-bounce.ts";
import { mailMessage, noticeText } from "./mail/mail-message.ts";
import { mailbox } from "./mail/mailbox.ts";
import { LONGEST_MAIL, mailParts } from "./mail/parts.ts";
import { vouchedCodes } from "./verdict/vouched.ts";
import { decodeBytes } from "./text/decode.ts";
import { recoder } from "./text/recoder.ts";

/**
 * Tells what stands in a text: a bounce, a mail or an mbox file of them, lines of a log, a transcript, a reply, an error message.
 * @param text - The text, or its bytes: UTF-8, or Latin-1 where they are none.
 * @returns A message for each mail, for each reply of several lines, and for each other line with codes; none for mails that
 *   report on no delivery.
 */
export async function explain(text: string | Uint8Array): Promise<readonly Message[]> {
  const coded = typeof text === "string" ? undefined : recoder()(text);
  const given = typeof text === "string" ? text : decodeBytes(coded ?? text);
  const read = given.startsWith("\uFEFF") ? given.slice(1) : given;
  // Of a text the library that takes mails apart makes a Blob first, which takes longer than to parse it.
  const bytes = () => coded ?? new TextEncoder().encode(read);
  if (isMboxLine(read.slice(0, 400))) {
    const mails = mailbox(LONGEST_MAIL);
    const messages: Message[] = [];
    for (const mail of [...mails.push(bytes()), ...mails.end()]) {
      messages.push(...(await mailMessages(mail.line, mail.bytes)));
    }
    return messages;
  }
  return beginsMail(read) ? mailMessages(1, bytes(), read) : ofText(read);
}

/**
 * The message of a mail, alone or behind the line that parts it from others in an mbox file.
 * @param text - The same as text.
 */
export async function mailMessages(
  line: number,
  bytes: Uint8Array,
  text: string = decodeBytes(bytes),
): Promise<readonly Message[]> {
  const parts = await mailParts(withoutStart(bytes, text));
  if (!parts) return ofText(text);
  const empty = parts.text.trim().length < 16 && parts.reports.length === 0;
  const message = mailMessage(
    line,
    text,
    empty ? { ...parts, text: bodyOf(text.trimStart()) } : parts,
  );
  return message ? [message] : [];
}

/** A mail from its header on. */
function withoutStart(bytes: Uint8Array, text: string): Uint8Array {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = isMboxLine(text.slice(0, 400)) ? bytes.indexOf(NEWLINE) + 1 : mark;
  while (at < bytes.length && (bytes[at] ?? 0) <= SPACE) at += 1;
  return bytes.subarray(at);
}

const NEWLINE = 10;
const SPACE = 32;

/** What stands behind the header, where the parts of a mail are not what its header says. */
function bodyOf(text: string): string {
  const end = /\r?\n\r?\n/.exec(text);
  return end ? text.slice(end.index) : "";
}

/** No pasted reply or notice is longer; what is longer is a log. */
export const LONGEST_PASTE = 131_072;

function ofText(text: string): readonly Message[] {
  const short = text.length <= LONGEST_PASTE;
  if (short && isNotice(text)) {
    const message = noticeText(1, text);
    if (message.codes.length > 0 || message.reason !== null) return [message];
  }
  const whole = short ? oneReply(text) : undefined;
  if (whole) return [whole];
  const messages = inLines(text);
  if (messages.length > 0 || !short) return messages;
  const vouched = vouchedCodes(text);
  if (vouched.length > 0) return [messageOf(1, text, vouched)];
  const wordless = messageOf(1, text, []);
  // In a line of a log words alone tell nothing, unless they are a provider's own.
  const enough = LOGGED.test(text) ? ["stated"] : ["stated", "likely"];
  return wordless.reason !== null && enough.includes(wordless.confidence) ? [wordless] : [];
}

function inLines(text: string): readonly Message[] {
  const reader = lineReader();
  const messages: Message[] = [];
  let from = 0;
  while (from <= text.length) {
    let end = text.indexOf("\n", from);
    if (end < 0) end = text.length;
    const line = text.slice(from, text.charAt(end - 1) === "\r" && end > from ? end - 1 : end);
    messages.push(...reader.push(line));
    from = end + 1;
  }
  messages.push(...reader.end());
  return messages;
}

/** Whether a text is a notice of undelivered mail whose header was not pasted. */
function isNotice(text: string): boolean {
  if (!text.trim().includes("\n") || LOGGED.test(text)) return false;
  return (
    /^(?:final-recipient|reporting-mta|diagnostic-code):/im.test(text.slice(0, 8192)) ||
    opensAsBounce(text)
  );
}

/** A line that begins with a time, or is one of a transcript. */
const LOGGED =
  /^(?:\[?\d{4}[-/]\d\d|\[?\w{3} {1,2}\d{1,2} \d\d:|\w{3} \w{3} {1,2}\d|\[|\d{1,3}\.\d{1,3}\.|[<>*] |[CS]: |\w+=|\{|[0-9A-F]{5,}:|#|;)/m;

/** A reply that was folded as mails and terminals fold lines, as one message; `undefined` where the text is more than one. */
function oneReply(text: string): Message | undefined {
  const trimmed = text.trimEnd();
  if (
    !trimmed.includes("\n") ||
    trimmed.length > 8192 ||
    LOGGED.test(trimmed.replace(/^<[^<>\s]+>/, ""))
  )
    return undefined;
  const { codes } = findCodes(trimmed);
  if (codes.length === 0 || !codes.every(({ protocol }) => protocol.startsWith("smtp")))
    return undefined;
  const replies = codes.filter(({ protocol }) => protocol === "smtp");
  const other = replies
    .slice(1)
    .some(({ at }) => at !== null && /(?:^|\n)\s*$/.test(trimmed.slice(Math.max(0, at - 40), at)));
  return other ? undefined : messageOf(1, text, codes);
}
