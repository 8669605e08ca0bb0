import { isDigit, isLetter, skipSpaces } from "../text/characters.ts";
import { codeCalled, listed } from "../facts/code-facts.ts";
import { found, type Found } from "../facts/found.ts";

/** The RCODEs and Extended DNS Errors of a text, as dig, nslookup, host, resolvers, browsers and tcpdump print them. */
export function dnsCodes(text: string): readonly Found[] {
  return [...byName(text), ...byNumber(text), ...extended(text)];
}

/** Names that nothing but DNS has, in any case with a capital. */
const OWN = /^(?:NX|YX|SERV|FORM|NOT|BAD)/i;

function byName(text: string): readonly Found[] {
  const codes: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 65 || unit > 90) {
      if (isLetter(unit)) at = wordEnd(text, at) - 1;
      continue;
    }
    const end = wordEnd(text, at);
    const name = text.slice(at, end);
    const code = name.length < 6 || name.length > 9 ? undefined : codeCalled("dns", name);
    if (code !== undefined && isCode(text, at, end, name)) {
      codes.push(found("dns", code, at, name.length, "reply"));
    }
    at = end - 1;
  }
  return codes;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

const ASKED =
  /(?:status: |status[=:]"?|rcode[=:(" ]{1,3}|error |errors? |returned |response[: ]+|result[: ]+|answer[: ]+|got |can't find \S{1,250}: |\(|: )$/i;

function isCode(text: string, at: number, end: number, name: string): boolean {
  if (isDigit(text.charCodeAt(end)) || text.charAt(end) === "_") return false;
  if (OWN.test(name) && name !== "Notauth" && /[A-Z].*[A-Z]/.test(name)) return true;
  // The flags and counts of tcpdump follow the name.
  if (/^[-*|$]{0,4} (?:\[|\d+\/\d+\/\d+)|^[-*|$]+ ?\d+\/\d/.test(text.slice(end, end + 16)))
    return true;
  return ASKED.test(text.slice(Math.max(0, at - 280), at));
}

/** `Rcode: 2 (Server Failure)`, `rcode=3`, `Reply code: No such name (3)`. */
function byNumber(text: string): readonly Found[] {
  const codes: Found[] = [];
  const lower = text.toLowerCase();
  for (const mark of [
    "rcode",
    "reply code: no such name (",
    "reply code: server failure (",
    "reply code: refused (",
  ]) {
    for (let at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + mark.length)) {
      const from = at + mark.length;
      let place = from;
      while (/[\s:="'(]/.test(text.charAt(place)) && place < from + 4) place += 1;
      const number = /^\d{1,4}(?![\d.])/.exec(text.slice(place, place + 5))?.[0];
      if (number !== undefined && (place > from || mark !== "rcode") && listed("dns", number)) {
        codes.push(found("dns", number, place, number.length, "reply"));
      }
    }
  }
  return codes;
}

const EDE = [
  "EDE",
  "ede",
  "Extended DNS Error",
  "extended dns error",
  "Extended Error",
  "INFO-CODE",
  "info-code",
  "info_code",
  "EXTENDED-ERROR",
];

function extended(text: string): readonly Found[] {
  const codes: Found[] = [];
  for (const mark of EDE) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      if (isLetter(text.charCodeAt(at - 1))) continue;
      const from = at + mark.length;
      let place = from;
      while (/[\s:="'(-]/.test(text.charAt(place)) && place < from + 4) place += 1;
      place = skipCode(text, place);
      const number = /^\d{1,5}(?![\d.])/.exec(text.slice(place, place + 6))?.[0];
      if (place > from && number !== undefined && listed("dns-ede", number)) {
        codes.push(found("dns-ede", number, place, number.length, "detail"));
      }
    }
  }
  return codes;
}

/** Over the word `code` in `Extended DNS Error Code 6`. */
function skipCode(text: string, at: number): number {
  return /^codes?\b/i.test(text.slice(at, at + 6)) ? skipSpaces(text, at + 5, 3) : at;
}
