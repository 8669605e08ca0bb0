import { isDigit } from "../text/characters.ts";
import { listed } from "../facts/code-facts.ts";
import { found, type Found } from "../facts/found.ts";
import { named } from "./http.ts";

/** The SIP status codes of a text: of messages, traces, and the logs of servers and phones. */
export function sipCodes(text: string): readonly Found[] {
  const codes: Found[] = [];
  for (let at = text.indexOf("SIP/2.0"); at >= 0; at = text.indexOf("SIP/2.0", at + 7)) {
    const place = at + 8;
    if (text.charAt(at + 7) !== " " || !isCode(text, place)) continue;
    codes.push(found("sip", text.slice(place, place + 3), place, 3, "reply"));
  }
  for (let at = text.indexOf("SIP"); at >= 0; at = text.indexOf("SIP", at + 3)) {
    const cause = /^SIP\s?;\s?cause=(\d{3})(?!\d)/.exec(text.slice(at, at + 20));
    const code = cause?.[1];
    if (cause && code !== undefined && /^[1-6]/.test(code)) {
      const role = codes.length > 0 ? "detail" : "reply";
      codes.push(found("sip", code, at + cause[0].length - 3, 3, role));
    }
  }
  return codes.length > 0 ? codes : inLog(text);
}

function isCode(text: string, at: number): boolean {
  return /^[1-6]\d\d(?![\d.])/.test(text.slice(at, at + 4));
}

const BEFORE =
  /(?:[Rr]esponse|responded with|[Rr]eply|[Ss]tatus|[Cc]ode|[Cc]ause|[Gg]ot|received|with|INVITE|REGISTER|BYE|OPTIONS|SUBSCRIBE|NOTIFY|CANCEL|PRACK|UPDATE|REFER|MESSAGE|INFO|PUBLISH|answered)[\s:="'(\]]{1,4}$/;

/** `Response Received … INVITE 404 Not Found`, `Got SIP response 486 "Busy Here"`. */
function inLog(text: string): readonly Found[] {
  const codes: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at;
    while (isDigit(text.charCodeAt(end))) end += 1;
    const number = text.slice(at, end);
    if (
      number.length === 3 &&
      listed("sip", number) &&
      !/[\w.:@/-]/.test(text.charAt(at - 1)) &&
      !/[.:@\w]/.test(text.charAt(end)) &&
      (named(text, end, number, "sip") ||
        (BEFORE.test(text.slice(Math.max(0, at - 24), at)) &&
          /^(?:[\s"']+["'(]?[A-Z]|\s*$)/.test(text.slice(end, end + 4))))
    ) {
      codes.push(found("sip", number, at, 3, "reply"));
    }
    at = end;
  }
  return codes;
}
