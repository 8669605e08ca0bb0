import {
  backOverSpaces,
  isDigit,
  isLetter,
  isSpace,
  skipSpaces,
  wordAfter,
  wordBefore,
} from "../text/characters.ts";
import { listed } from "../facts/code-facts.ts";
import { found, type Found, type Role } from "../facts/found.ts";
import { isFtpReply } from "./ftp-words.ts";

/** What is known of a text before it is read. */
export interface Trust {
  /** Whether it is known to be about mail, so that a code needs less around it. */
  readonly mail: boolean;
  /** Whether it is known to be about FTP. */
  readonly ftp?: boolean;
}

/** The SMTP and FTP replies and the enhanced status codes that stand in a text. */
export function mailCodes(text: string, trust: Trust): readonly Found[] {
  const codes: Found[] = [];
  let reply: Found | undefined;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit)) {
      at += 1;
      continue;
    }
    const end = numberEnd(text, at);
    const number = text.slice(at, end);
    if (startsNumber(text, at)) {
      if (ENHANCED.test(number)) {
        const role = enhancedRole(text, at, end, number, trust, reply);
        if (role) codes.push(found("smtp-enhanced", number, at, number.length, role));
      } else if (REPLY.test(number) && isReply(text, at, end, number, trust, reply)) {
        const next = replyFound(text, at, number, trust, reply);
        codes.push(next);
        reply ??= next;
      }
    }
    at = end;
  }
  return codes;
}

const ENHANCED = /^[245]\.[0-7]\.\d{1,3}$/;
const REPLY = /^[1-5]\d\d$/;

/** Where a number with its dots ends; a dot that ends a sentence is no part of it. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (!isDigit(unit) && !(unit === 46 && isDigit(text.charCodeAt(end + 1)))) break;
    end += 1;
  }
  return end;
}

/** Whether a number is not the rest of a word, a version, an address or a path. */
function startsNumber(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (isLetter(before)) return before === 110 && text.charCodeAt(at - 2) === 92;
  if (before > 127) return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || before > 0x2e80;
  // `550-5.7.1` is two codes; `1-800-555-1234` and the like are none.
  if (before === 45)
    return at === 1 || !/[\w.\]]/.test(text.charAt(at - 2)) || followsReply(text, at);
  return !/[\d.@_/+$%&~]/.test(text.charAt(at - 1));
}

function followsReply(text: string, at: number): boolean {
  return /(?:^|[^\w.-])[2-5]\d\d-$/.test(text.slice(Math.max(0, at - 5), at));
}

/** What a dotted number is beside, or nothing if it is no code. */
function enhancedRole(
  text: string,
  at: number,
  end: number,
  code: string,
  trust: Trust,
  reply: Found | undefined,
): Role | undefined {
  if (isLetter(text.charCodeAt(end)) || text.charAt(end) === "/") return undefined;
  const start = backOverSpaces(text, at);
  const opener = backOverOpeners(text, at);
  const before = text.slice(Math.max(0, opener - 12), opener).toLowerCase();
  if (/(?:status:|status|dsn[:=])\s*$/.test(before)) return "status";
  if (reply !== undefined && /[2-5]\d\d[-\s:]*$/.test(before)) return "enhanced";
  if (isVersion(text, start)) return undefined;
  if (code.startsWith("2.")) {
    return /smtp;\s*$/.test(before) || followedByReply(text, end) ? "enhanced" : undefined;
  }
  if (text.charAt(at - 1) === "#" || /smtp;\s*$/.test(before)) return "enhanced";
  const known = listed("smtp-enhanced", code) !== undefined;
  if (followedByReply(text, end)) return "enhanced";
  const lineStart = isLineStart(text, opener);
  if (lineStart && isSpace(text.charCodeAt(end)) && (known || trust.mail)) return "enhanced";
  if (opener < start && (known || trust.mail) && (trust.mail || reply)) return "enhanced";
  if ((reply || trust.mail) && known) return "enhanced";
  return undefined;
}

/** Whether the number behind a place belongs to the name of a program: `Exim 4.9.1`. */
function isVersion(text: string, at: number): boolean {
  return VERSIONED.has(wordBefore(text, at));
}
const VERSIONED = new Set(
  "version v exim postfix sendmail release spamassassin amavisd clamav dovecot php perl python openssl mailscanner rev revision build kernel mdaemon communigate server bind dig".split(
    " ",
  ),
);

function followedByReply(text: string, end: number): boolean {
  const next = skipSpaces(text, end, 3);
  return next > end && /^[245]\d\d[\s-]/.test(text.slice(next, next + 4));
}

/** Back over what opens a quotation. */
function backOverOpeners(text: string, at: number): number {
  let place = at;
  while (place > 0 && at - place < 4 && /["'([<#{*]/.test(text.charAt(place - 1))) place -= 1;
  return place;
}

/** Whether only what marks a line of a transcript stands before a place on its line. */
function isLineStart(text: string, at: number): boolean {
  const from = Math.max(0, at - 24);
  const before = text.slice(from, at);
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  if (line.length === before.length && from > 0) return false;
  return /^(?:\\r|\\n|[\s<>|*"'•·-]|S:|s:|<-|->)*$/.test(line);
}

function isReply(
  text: string,
  at: number,
  end: number,
  code: string,
  trust: Trust,
  reply: Found | undefined,
): boolean {
  const after = text.charAt(end);
  if (after !== "" && !/[-\s"':;,)>#\\.<(&]/.test(after)) return false;
  if (code.startsWith("1") && !listed("ftp", code)) return false;
  if (enhancedFollows(text, end) || enhancedPrecedes(text, at)) return true;
  if (after === "-" && isDigit(text.charCodeAt(end + 1))) return false;
  const known = isKnown(code);
  if (after === "-" && known && /["']/.test(text.charAt(end + 1))) return true;
  const next = wordAfter(text, skipSpaces(text, end, 3));
  if (UNITS.has(next) || text.charAt(skipSpaces(text, end, 3)) === "%") return false;
  const opener = backOverOpeners(text, at);
  const start = backOverSpaces(text, opener);
  const quoted = opener < at;
  const before = text.charAt(start - 1);
  const joined = before === ":" || before === "=" || before === ";";
  const word = wordBefore(text, joined ? backOverSpaces(text, start - 1, 2) : start);
  if (code.startsWith("3") && !known) return false;
  if (isLineStart(text, opener)) {
    if (after !== "-" && after !== "" && !isSpace(text.charCodeAt(end)) && !quoted)
      return trust.mail;
    if (trust.mail || trust.ftp) return known || next !== "";
    return known && (saysSomething(text, end) || isWordless(text, at, end));
  }
  if (NUMBERED.has(word)) return false;
  if (before === "]" && ANSWERED.has(wordBeforeBrackets(text, start)))
    return known && saysSomething(text, end);
  switch (before) {
    case ":":
      if (start === opener && !/[a-z>]/i.test(text.charAt(start - 2)) && !ANSWERED.has(word))
        return false;
      if (start === opener && !quoted && !trust.mail && !ANSWERED.has(word)) return false;
      return (
        trust.mail ||
        trust.ftp === true ||
        ANSWERED.has(word) ||
        (known && saysSomething(text, end) && word !== "")
      );
    case ";":
      return word === "smtp" || word === "lmtp" || word === "esmtp" || word === "x";
    case "=":
      return ANSWERED.has(word) && (trust.mail || trust.ftp === true || word !== "status");
    case ">":
      return trust.mail || trust.ftp === true || known;
    case "]":
    case ",":
      return (
        (trust.mail || trust.ftp === true) &&
        known &&
        (quoted || before === "]") &&
        saysSomething(text, end)
      );
    case "-":
      return trust.mail && known && reply === undefined && saysSomething(text, end);
    default:
  }
  if (ANSWERED.has(word)) return trust.mail || trust.ftp === true || known;
  if (quoted) return (trust.mail || trust.ftp === true) && saysSomething(text, end) && known;
  return false;
}

/** Whether a text is a reply without words: a code and the space behind it, which a number by itself does not have. */
function isWordless(text: string, at: number, end: number): boolean {
  return at === 0 && text.charAt(end) === " " && end + 1 === text.length;
}

/** The word in front of what stands in brackets before a place: `response` in `Invalid response: [0] 522 …`. */
function wordBeforeBrackets(text: string, end: number): string {
  const from = Math.max(0, end - 24);
  const open = text.slice(from, end).lastIndexOf("[");
  if (open < 0) return "";
  const before = backOverSpaces(text, from + open);
  return wordBefore(text, text.charAt(before - 1) === ":" ? before - 1 : before);
}

/** Whether an enhanced code stands directly before a reply code: `2.1.5 250 OK`. */
function enhancedPrecedes(text: string, at: number): boolean {
  return /(?:^|[\s;:])[245]\.[0-7]\.\d{1,3} $/.test(text.slice(Math.max(0, at - 12), at));
}

/** Whether an enhanced code follows a reply code, with what may stand between them. */
function enhancedFollows(text: string, end: number): boolean {
  let place = end;
  while (place < text.length && place - end < 40 && /[-\s"'(<[#:*]/.test(text.charAt(place)))
    place += 1;
  if (place === end) return false;
  const next = text.slice(place, place + 9);
  return (
    /^[245]\.[0-7]\.\d{1,3}(?![\d.]*\d)/.test(next) ||
    /^[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.test(next)
  );
}

function isKnown(code: string): boolean {
  return listed("smtp", code) !== undefined || listed("ftp", code) !== undefined;
}

/** Whether words follow. */
function saysSomething(text: string, end: number): boolean {
  const next = skipSpaces(text, end + (text.charAt(end) === "-" ? 1 : 0));
  const unit = text.charCodeAt(next);
  return isLetter(unit) || unit > 127 || /["'<([#*:{~]/.test(text.charAt(next));
}

const ANSWERED = new Set(
  "responsecode errorcode statuscode replycode smtpcode said says replied responded response reply returned returns error code status was got received answered rejected reject msg stat server reason lde led di rcpt smtp failed failure after result with diagnostic message command deferred bounced text".split(
    " ",
  ),
);
const UNITS = new Set(
  "ms msec millisecond milliseconds s sec secs second seconds minute minutes min mins hour hours day days byte bytes octets kb mb gb kib mib k times connections attempts lines hosts entries requests queries records street road avenue".split(
    " ",
  ),
);
const NUMBERED = new Set(
  "port pid uid gid size bytes line count id nrcpt delay ttl mtu ref reference ticket case room suite phone tel fax number no errno exit signal".split(
    " ",
  ),
);

/** The reply as what it is: SMTP or FTP, said by who answers or by somebody further away. */
function replyFound(
  text: string,
  at: number,
  code: string,
  trust: Trust,
  reply: Found | undefined,
): Found {
  const ftp = trust.ftp === true || (!trust.mail && isFtpReply(code, text, at + 3));
  const other = reply !== undefined && reply.code !== code && /^[45]/.test(reply.code);
  const role = other && /^[45]/.test(code) ? "embedded" : "reply";
  return found(ftp ? "ftp" : "smtp", code, at, 3, role);
}
