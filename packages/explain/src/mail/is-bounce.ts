import { mail } from "../../generated/phrases.js";
import { mailCodes } from "../find/mail.ts";
import { linesOf } from "../facts/lines.ts";
import { phraseIndex, type PhraseIndex } from "../match/phrase-index.ts";
import { fold } from "../text/fold.ts";
import type { MailParts } from "./parts.ts";

interface Indexes {
  readonly senders: PhraseIndex;
  readonly subjects: PhraseIndex;
  readonly openings: PhraseIndex;
  readonly replies: PhraseIndex;
}

let made: Indexes | undefined;

function indexes(): Indexes {
  return (made ??= {
    senders: phraseIndex(linesOf(mail.senders)),
    subjects: phraseIndex(linesOf(mail.subjects)),
    openings: phraseIndex(linesOf(mail.openings)),
    replies: phraseIndex(linesOf(mail.replies)),
  });
}

/** Whether a text opens as notices of undelivered mail do. */
export function opensAsBounce(text: string): boolean {
  return indexes().openings.search(fold(text.slice(0, 3000))).length > 0;
}

const HUMAN = new Set(["text/plain", "text/html"]);

/** Whether a mail reports on the delivery of another, rather than being written by somebody or answered by a machine. */
export function isBounce({ headers, subject, text, reports, types }: MailParts): boolean {
  const type = one(headers, "content-type");
  if (types.includes("message/feedback-report") || type.includes("feedback-report")) return false;
  if (types.includes("message/disposition-notification")) return reports.length > 0;
  const { senders, subjects, openings, replies } = indexes();
  const from = fold(`${one(headers, "from")} ${one(headers, "sender")}`);
  const path = headers.get("return-path")?.[0]?.trim();
  const subjectFolded = fold(subject);
  const answers = /^(?:re|aw|fwd?|antw|sv|tr) ?:/.test(subjectFolded);
  if (reports.length > 0 || type.includes("report-type=delivery-status")) {
    // A report has no sender that could be answered, RFC 3464 section 2; challenges to unknown senders look alike.
    return !(answers && path !== undefined && path !== "<>" && senders.search(from).length === 0);
  }
  const automatic = one(headers, "auto-submitted");
  let evidence = 0;
  if (headers.has("x-failed-recipients")) evidence += 3;
  if (senders.search(from).length > 0) evidence += 2;
  if (path === "<>" || /<?mailer-daemon/i.test(path ?? "")) evidence += 1;
  if (subjects.search(subjectFolded).length > 0) evidence += 2;
  const start = text.slice(0, 3000);
  if (openings.search(fold(start)).length > 0) evidence += 2;
  if (mailCodes(start, { mail: true }).some(({ code }) => /^[45]/.test(code))) evidence += 1;
  if (/^\s*\{/.test(start)) evidence += 1;
  if (types.some((part) => part === "message/rfc822" || part === "text/rfc822-headers"))
    evidence += 1;
  if (replies.search(subjectFolded).length > 0 || headers.has("x-autoreply")) evidence -= 3;
  if (automatic.startsWith("auto-replied") && evidence < 3) evidence -= 1;
  if (answers) evidence -= 1;
  // Lists and newsletters name their own hosts "bounce", and write about delivery now and then.
  if ((headers.has("list-id") || headers.has("list-unsubscribe")) && !HUMAN.has(types[0] ?? "")) {
    evidence -= 1;
  }
  return evidence >= 3;
}

function one(headers: MailParts["headers"], name: string): string {
  return (headers.get(name)?.[0] ?? "").toLowerCase();
}
