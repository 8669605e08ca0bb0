import { isDigit, isLetter, isSpace, skipSpaces } from "../text/characters.ts";
import { listed, phraseOf } from "../facts/code-facts.ts";
import { found, type Found } from "../facts/found.ts";
import { loadBalancerCodes } from "./load-balancer.ts";

/** The HTTP status codes of a line that is known to speak HTTP: of logs, transcripts, error messages and pages. */
export function httpCodes(text: string): readonly Found[] {
  const codes = afterVersion(text);
  if (codes.length > 0) return codes;
  const logged =
    loadBalancerCodes(text) ?? afterQuotedRequest(text) ?? afterTimers(text) ?? besideMethod(text);
  return logged ?? inSentence(text);
}

/** `HTTP/1.1 301 Moved`, `< HTTP/2 503`, `"GET / HTTP/1.1" 200 12`. */
function afterVersion(text: string): readonly Found[] {
  const codes: Found[] = [];
  for (let at = text.indexOf("HTTP/"); at >= 0; at = text.indexOf("HTTP/", at + 5)) {
    let end = at + 5;
    while (isDigit(text.charCodeAt(end)) || text.charAt(end) === ".") end += 1;
    if (end === at + 5) continue;
    while (text.charAt(end) === "\\") end += 1;
    const quoted = text.charAt(end) === '"' || text.charAt(end) === "'";
    if (quoted) end += 1;
    const place = skipSpaces(text, end, 4);
    if (place === end || text.slice(end, place).includes("\n")) continue;
    if (isStatus(text, place)) {
      codes.push(found("http", text.slice(place, place + 3), place, 3, "reply"));
      // What stands behind the status of an access line are the words of others.
      if (quoted) break;
    }
  }
  return codes;
}

/** Whether three digits at a place are a status and nothing longer. */
function isStatus(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first < 49 || first > 57 || !isDigit(text.charCodeAt(at + 1))) return false;
  if (!isDigit(text.charCodeAt(at + 2))) return false;
  const after = text.charCodeAt(at + 3);
  return !isDigit(after) && !isLetter(after) && !(after === 46 && isDigit(text.charCodeAt(at + 4)));
}

/** `[10/Oct/2000:13:55:36 -0700] "-" 408 0`: whatever the client has sent. */
function afterQuotedRequest(text: string): readonly Found[] | undefined {
  const start = text.indexOf('] "');
  if (start < 0 || !dateEnds(text, start)) return undefined;
  for (let at = text.indexOf('" ', start + 3); at >= 0; at = text.indexOf('" ', at + 2)) {
    if (!isStatus(text, at + 2)) continue;
    const after = text.charAt(at + 5);
    if (after !== " " && after !== "") continue;
    return [found("http", text.slice(at + 2, at + 5), at + 2, 3, "reply")];
  }
  return undefined;
}

function dateEnds(text: string, end: number): boolean {
  return /\[\d{1,2}\/\w{3}\/\d{4}:/.test(text.slice(Math.max(0, end - 34), end));
}

/** HAProxy's `0/0/1/327/328 200 306`. */
function afterTimers(text: string): readonly Found[] | undefined {
  let at = text.indexOf("/");
  for (let tries = 0; at >= 0 && tries < 200; tries += 1, at = text.indexOf("/", at + 1)) {
    let start = at;
    while (start > 0 && /[\d+-]/.test(text.charAt(start - 1))) start -= 1;
    if (start === at || text.charAt(start - 1) !== " ") continue;
    let end = at;
    let slashes = 0;
    while (/[\d/+-]/.test(text.charAt(end))) {
      if (text.charAt(end) === "/") slashes += 1;
      end += 1;
    }
    if (slashes === 4 && text.charAt(end) === " " && isStatus(text, end + 1)) {
      return [found("http", text.slice(end + 1, end + 4), end + 1, 3, "reply")];
    }
  }
  return undefined;
}

const METHODS = ["GET", "POST", "PUT", "HEAD", "DELETE", "PATCH", "OPTIONS", "CONNECT"];

/** `GET /robots.txt 404`, `404 - GET https`, `| 404 | 1.2ms | GET "/x"`. */
function besideMethod(text: string): readonly Found[] | undefined {
  for (const method of METHODS) {
    const at = text.indexOf(method);
    if (
      at < 0 ||
      isLetter(text.charCodeAt(at - 1)) ||
      isLetter(text.charCodeAt(at + method.length))
    ) {
      continue;
    }
    const before = beforeMethod(text, at);
    if (before) return before;
    let place = skipSpaces(text, at + method.length);
    if (!/["'/h*]/.test(text.charAt(place))) continue;
    while (place < text.length && !isSpace(text.charCodeAt(place))) place += 1;
    place = skipSpaces(text, place);
    while (/[-=>:|]/.test(text.charAt(place))) place += 1;
    place = skipSpaces(text, place);
    if (
      isStatus(text, place) &&
      listed("http", text.slice(place, place + 3)) &&
      text.charAt(place + 3) !== "/"
    ) {
      return [found("http", text.slice(place, place + 3), place, 3, "reply")];
    }
  }
  return undefined;
}

/** The statuses of the proxied answer and of the answer itself, before ` - GET`, or that between two bars. */
function beforeMethod(text: string, at: number): readonly Found[] | undefined {
  const near = text.slice(Math.max(0, at - 14), at);
  const dashed = /(?:(\d{3}) )?(\d{3}) - $/.exec(near);
  if (dashed) {
    const place = at - 6;
    const answer = found("http", dashed[2] ?? "", place, 3, "reply");
    const proxied = dashed[1];
    if (proxied === undefined || proxied === dashed[2]) return [answer];
    return [found("http", proxied, place - 4, 3, "embedded"), answer];
  }
  const line = text.slice(Math.max(0, at - 160), at);
  const barred =
    line.lastIndexOf("|") < 0 ? null : /\|[^|\d]{0,12}(\d{3})[^|\d]{0,12}\|/.exec(line);
  if (barred?.[1] === undefined) return undefined;
  const place = Math.max(0, at - 160) + barred.index + barred[0].indexOf(barred[1]);
  return [found("http", barred[1], place, 3, "reply")];
}

/** `Request failed with status code 404`, `The requested URL returned error: 403`, `502 Bad Gateway`. */
function inSentence(text: string): readonly Found[] {
  const codes: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at;
    while (isDigit(text.charCodeAt(end))) end += 1;
    const number = text.slice(at, end);
    if (end === at + 3 && isStatus(text, at) && stands(text, at) && listed("http", number)) {
      if (named(text, end, number) || announced(text, at)) {
        codes.push(found("http", number, at, 3, "reply"));
      }
    }
    at = end;
  }
  return codes;
}

function stands(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === "-") return !/\w/.test(text.charAt(at - 2));
  return !/[\w.@/\\$]/.test(before) || before === "_";
}

/** Whether the phrase of the standard follows. */
export function named(text: string, end: number, code: string, protocol = "http"): boolean {
  const phrase = phraseOf(protocol, code);
  if (phrase === undefined) return false;
  let place = end;
  while (place < end + 4 && /[\s:("'_-]/.test(text.charAt(place))) place += 1;
  return place > end && text.slice(place, place + phrase.length).toLowerCase() === phrase;
}

const ANNOUNCED =
  /(?:http[ _-]?status(?:[ _-]?code)?|http[ _-]?error(?: code)?|http[ _-]?code|http response(?: code)?|https?|status[ _-]?code|response[ _-]?(?:status|code)|response status code|sc-status|responded with(?: a)?(?: status)?(?: of)?|returned error|returned(?: a)?(?: http)?(?: status)?(?: code)?|server returned|denied with code|unexpected status(?: code)?|bad status(?: code)?|got status|invalid status(?: code)?|failed with(?: status)?|error code|upstream status)(?:[\s:="'([]{1,6}| is | was | of )$/i;

/** Whether the words before a number say that it is a status. */
function announced(text: string, at: number): boolean {
  return ANNOUNCED.test(text.slice(Math.max(0, at - 44), at));
}
