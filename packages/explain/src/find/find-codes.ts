import { distinct, type Found } from "../facts/found.ts";
import { dnsCodes } from "./dns.ts";
import { grpcCodes } from "./grpc.ts";
import { httpCodes, named } from "./http.ts";
import { jsonCodes } from "./json.ts";
import { mailCodes } from "./mail.ts";
import { subjectsOf, type Subject } from "./marks.ts";
import { sipCodes } from "./sip.ts";
import { webSocketCodes } from "./web-socket.ts";

/** What stands in a text. */
export interface Findings {
  readonly codes: readonly Found[];
  readonly subjects: ReadonlySet<Subject>;
}

/** The codes that stand in a line, a reply or a message; of a text without one, none. */
export function findCodes(text: string): Findings {
  const subjects = subjectsOf(text);
  return { codes: distinct(codesIn(text, subjects)), subjects };
}

function codesIn(text: string, subjects: ReadonlySet<Subject>): readonly Found[] {
  const codes: Found[] = [];
  if (subjects.has("grpc")) codes.push(...grpcCodes(text));
  if (subjects.has("websocket")) codes.push(...webSocketCodes(text));
  if (subjects.has("sip")) codes.push(...sipCodes(text));
  if (subjects.has("dns")) codes.push(...dnsCodes(text));
  const json = /^\s{0,8}\{/.test(text) ? jsonCodes(text) : [];
  codes.push(...json);
  if (!codes.some(({ protocol }) => protocol === "sip"))
    codes.push(...mailOrHttp(text, subjects, codes));
  return codes;
}

function mailOrHttp(
  text: string,
  subjects: ReadonlySet<Subject>,
  before: readonly Found[],
): readonly Found[] {
  const mail = subjects.has("mail") && !isRequestLog(text);
  const ftp = subjects.has("ftp") && !text.includes("HTTP/");
  if (!mail && !ftp && subjects.has("http")) {
    const codes = httpCodes(text);
    if (codes.length > 0 || isRequestLog(text)) return codes;
  }
  if (before.length > 0 && !mail) return [];
  const codes = mailCodes(readable(text), { mail, ftp });
  // A page of a web server in which mail is mentioned.
  const answer = codes.filter((one) => !isHttpPhrase(text, one));
  if (answer.length > 0 || !subjects.has("http")) return answer;
  return httpCodes(text);
}

function isHttpPhrase(text: string, { protocol, code, at }: Found): boolean {
  return protocol === "smtp" && at !== null && named(text, at + 3, code);
}

/** Whether a line is one of an access log, in which words of mail stand in addresses and in names of browsers. */
function isRequestLog(text: string): boolean {
  const at = text.indexOf("HTTP/");
  return at > 0 && /["\\\s]/.test(text.charAt(at - 1)) && text.includes('"');
}

/** qmail writes `_` for each space of what the other side said. */
function readable(text: string): string {
  return text.includes("_said:_") || text.includes("._/") ? text.replaceAll("_", " ") : text;
}
