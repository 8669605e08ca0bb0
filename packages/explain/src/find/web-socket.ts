import { isDigit } from "../text/characters.ts";
import { listed } from "../facts/code-facts.ts";
import { found, type Found } from "../facts/found.ts";

/** The close codes of a text about WebSocket. */
export function webSocketCodes(text: string): readonly Found[] {
  const codes: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at;
    while (isDigit(text.charCodeAt(end))) end += 1;
    const number = text.slice(at, end);
    if (
      /^[1-4]\d{3}$/.test(number) &&
      listed("websocket", number) &&
      !/[\w.:@/-]/.test(text.charAt(at - 1)) &&
      !/[.:]\d|[/@\w-]/.test(text.slice(end, end + 2)) &&
      isClose(text, at, end, number)
    ) {
      codes.push(found("websocket", number, at, 4, "reply"));
    }
    at = end;
  }
  return codes;
}

const BEFORE =
  /(?:code|close|closed|closing|received|sent|status|statuscode|closeframe|websocketframe|closeevent|disconnect(?:ed)?|reason|event)[^\w]{1,6}$/i;

function isClose(text: string, at: number, end: number, number: string): boolean {
  if (BEFORE.test(text.slice(Math.max(0, at - 24), at))) return true;
  return /^10[01]\d$/.test(number) && /^ ?[(:]/.test(text.slice(end, end + 2));
}
