import { isDigit } from "../text/characters.ts";
import { found, type Found } from "../facts/found.ts";

/** The keys under which logs in JSON write an HTTP status, in lower case, without what joins their words. */
const STATUS_KEYS = new Set(
  "status statuscode responsecode responsestatus edgeresponsestatus originresponsestatus httpstatus httpstatuscode httpresponsestatuscode httpresponsestatus scstatus code elbstatuscode targetstatuscode upstreamstatus downstreamstatus originstatus respstatus httpcode returncode responsestatuscode xedgeresponsestatus".split(
    " ",
  ),
);
const UPSTREAM = /upstream|origin|target|elb/;

/** The status codes of a line of JSON, of HTTP and of WebSocket closes, found without building what the line says. */
export function jsonCodes(text: string): readonly Found[] {
  const codes: Found[] = [];
  const webSocket = text.includes("websocket.");
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) {
    let place = at + 2;
    while (text.charAt(place) === " ") place += 1;
    if (text.charAt(place) === '"') place += 1;
    if (!isDigit(text.charCodeAt(place))) continue;
    let end = place;
    while (isDigit(text.charCodeAt(end))) end += 1;
    const start = text.lastIndexOf('"', at - 1);
    if (start < 0 || at - start > 40 || end - place > 4 || /[.\w]/.test(text.charAt(end))) continue;
    const key = text
      .slice(start + 1, at)
      .toLowerCase()
      .replaceAll(/[^a-z]/g, "");
    if (!STATUS_KEYS.has(key)) continue;
    const code = text.slice(place, end);
    if (webSocket && key === "code" && /^[1-4]\d{3}$/.test(code)) {
      codes.push(found("websocket", code, place, 4, "reply"));
    } else if (/^[1-5]\d\d$/.test(code)) {
      const role = UPSTREAM.test(key) ? "embedded" : "reply";
      codes.push(found("http", code, place, 3, role));
    }
  }
  const answered = codes.some(({ role }) => role === "reply");
  return answered ? codes : codes.map((one) => ({ ...one, role: "reply" as const }));
}
