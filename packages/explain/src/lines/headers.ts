import { isDigit, isLetter } from "../text/characters.ts";

/** The names of fields that begin a mail, in lower case. */
const OF_MAIL = new Set(
  "return-path received from to cc subject date message-id mime-version content-type delivered-to reply-to sender x-failed-recipients auto-submitted x-original-to dkim-signature authentication-results received-spf content-transfer-encoding envelope-to delivery-date x-mailer x-received errors-to precedence arc-seal importance x-priority thread-topic content-class in-reply-to references".split(
    " ",
  ),
);

/** The name of the header field that a line begins with, in lower case; `undefined` where it begins with none. */
export function fieldName(line: string): string | undefined {
  let end = 0;
  while (end < 78) {
    const unit = line.charCodeAt(end);
    if (unit === 58) return end === 0 ? undefined : line.slice(0, end).toLowerCase();
    if (!isLetter(unit) && !isDigit(unit) && unit !== 45 && unit !== 95) return undefined;
    end += 1;
  }
  return undefined;
}

/** Whether a line begins a field that mails have at their top. */
export function isMailField(line: string): boolean {
  const name = fieldName(line);
  return name !== undefined && (OF_MAIL.has(name) || name.startsWith("x-"));
}

/** Whether a line is what parts the mails of an mbox file: `From sender@example.com Tue Jan 2 …`. */
export function isMboxLine(line: string): boolean {
  return (
    line.startsWith("From ") &&
    /^From \S{0,320} +(?:\w{3},? +\w{3} +\d|\w{3} +\d|\d)/.test(line.slice(0, 400))
  );
}

/** Whether a text begins with the header of a mail: two fields or more, folded or not, before the first empty line. */
export function beginsMail(text: string): boolean {
  const known = new Set<string>();
  let from = 0;
  for (let line = 0; line < 60 && from < text.length; line += 1) {
    let end = text.indexOf("\n", from);
    if (end < 0) end = text.length;
    const one = text.slice(from, Math.min(end, from + 400)).trimEnd();
    from = end + 1;
    if (one === "" && known.size === 0 && line < 5) continue;
    if (one === "") break;
    if (/^[ \t]/.test(one) && line > 0) continue;
    if (line === 0 && (isMboxLine(one) || one.startsWith(">From "))) continue;
    const name = fieldName(one);
    if (name === undefined) return false;
    if (OF_MAIL.has(name)) known.add(name);
    if (known.size >= 3) return true;
  }
  return known.size >= 2;
}
