import { isDigit, isLetter, isSpace } from "./characters.ts";

/** No reply is longer; of a longer text the beginning is read. */
const LONGEST = 32_768;

/**
 * A text as phrases are compared with it: in lower case, white space folded to one space, quotation marks and hyphens made
 * those of ASCII, and without the codes that begin each line of a reply of several lines.
 * @param code - The reply code that the lines may begin with.
 */
export function fold(text: string, code?: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const plain = (code === undefined ? short : withoutContinuations(short, code)).toLowerCase();
  let folded = "";
  let from = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    if (unit > 32 && unit < 127 && unit !== 96) continue;
    if (isSpace(unit)) {
      let end = at + 1;
      while (end < plain.length && isSpace(plain.charCodeAt(end))) end += 1;
      if (unit === 32 && end === at + 1) continue;
      folded += `${plain.slice(from, at)} `;
      from = end;
      at = end - 1;
      continue;
    }
    const instead = REPLACED.get(unit);
    if (instead === undefined) continue;
    folded += plain.slice(from, at) + instead;
    from = at + 1;
  }
  return from === 0 ? plain : folded + plain.slice(from);
}

const REPLACED = new Map([
  [0x2018, "'"],
  [0x2019, "'"],
  [0x201b, "'"],
  [0x60, "'"],
  [0xb4, "'"],
  [0x201c, '"'],
  [0x201d, '"'],
  [0x2010, "-"],
  [0x2011, "-"],
  [0x2013, "-"],
  [0xad, ""],
  [0, " "],
]);

/** Takes out `550-` and `550-5.7.1 ` wherever they come again, and where they are the whole of a word. */
function withoutContinuations(text: string, code: string): string {
  const first = text.indexOf(code);
  if (first < 0) return text;
  let kept = "";
  let from = 0;
  let at = text.indexOf(code, first + 3);
  while (at >= 0) {
    const end = continuationEnd(text, at);
    if (end > at) {
      kept += text.slice(from, at);
      from = end;
    }
    at = text.indexOf(code, Math.max(end, at + 3));
  }
  return kept + text.slice(from);
}

/** Where a continuation that begins at a place ends, or the place itself if none begins there. */
function continuationEnd(text: string, at: number): number {
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 3);
  if (!isSpace(before) || (after !== 45 && !isSpace(after))) return at;
  let place = at + 4;
  while (isSpace(text.charCodeAt(place)) && place < at + 12) place += 1;
  let end = place;
  let dots = 0;
  while (end < place + 12) {
    const unit = text.charCodeAt(end);
    if (unit === 46) dots += 1;
    else if (!isDigit(unit)) break;
    end += 1;
  }
  if (dots === 2 && !isLetter(text.charCodeAt(end))) {
    while (isSpace(text.charCodeAt(end)) && end < place + 20) end += 1;
    return end;
  }
  return after === 45 ? place : at;
}

/** Whether a place of a folded text lies in a mail address, whose words say nothing. */
export function liesInAddress(folded: string, at: number, end: number): boolean {
  let start = at;
  while (start > 0 && at - start < 80 && isOfAddress(folded.charCodeAt(start - 1))) start -= 1;
  if (folded.charAt(start - 1) === "@") return true;
  let stop = end;
  while (stop < folded.length && stop - end < 80 && isOfAddress(folded.charCodeAt(stop))) stop += 1;
  return folded.charAt(stop) === "@";
}

function isOfAddress(unit: number): boolean {
  return (
    isLetter(unit) ||
    isDigit(unit) ||
    unit === 45 ||
    unit === 46 ||
    unit === 95 ||
    unit === 43 ||
    unit === 61
  );
}
