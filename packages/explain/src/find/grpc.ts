import { isDigit, isLetter, skipSpaces } from "../text/characters.ts";
import { codeCalled, listed } from "../facts/code-facts.ts";
import { found, type Found } from "../facts/found.ts";

/** The gRPC status codes of a text, as Go, Java, Python, Node, .NET, Ruby, Rust and grpcurl print them. */
export function grpcCodes(text: string): readonly Found[] {
  const codes: Found[] = [];
  for (const { mark, check } of NAMED) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      const place = skipQuotes(text, at + mark.length);
      const end = nameEnd(text, place);
      const name = text.slice(place, end);
      const code = name === "" ? undefined : codeCalled("grpc", name);
      if (code !== undefined && (!check || check(text, at, end, name))) {
        codes.push(found("grpc", code, place, name.length, "reply"));
      }
    }
  }
  for (const mark of NUMBERED) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      let place = at + mark.length;
      while (/[\s"':=\\]/.test(text.charAt(place)) && place < at + mark.length + 5) place += 1;
      const code = /^(?:1[0-6]|\d)(?!\d)/.exec(text.slice(place, place + 3))?.[0];
      if (code !== undefined) codes.push(found("grpc", code, place, code.length, "reply"));
    }
  }
  return codes.length > 0 ? codes : numberAndName(text);
}

interface Named {
  readonly mark: string;
  /** What else has to hold where other programs write the same. */
  readonly check?: (text: string, at: number, end: number, name: string) => boolean;
}

const ends = /^["']?[,}\s]+(?:message|details|detail|metadata|source)/i;
const NAMED: readonly Named[] = [
  { mark: "code = " },
  { mark: "StatusCode." },
  { mark: "StatusCode=" },
  { mark: "status_code: " },
  { mark: "codes." },
  { mark: "StatusRuntimeException: " },
  { mark: "StatusException: " },
  { mark: "Status{code=" },
  { mark: "GRPC::" },
  {
    mark: "ode: ",
    check: (text, at, end) =>
      ends.test(text.slice(end, end + 40)) ||
      (text.charAt(at - 1) === "C" &&
        /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 20), at - 1))),
  },
  { mark: "status: ", check: (text, _, end) => ends.test(text.slice(end, end + 40)) },
];

const NUMBERED = ["grpc-status", "grpc_status", "with status: code=", "GRPC::BadStatus: "];

function skipQuotes(text: string, at: number): number {
  let place = at;
  while (/["'\\]/.test(text.charAt(place)) && place < at + 3) place += 1;
  return place;
}

function nameEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 24 && (isLetter(text.charCodeAt(end)) || text.charAt(end) === "_")) end += 1;
  return end;
}

/** `Error: 14 UNAVAILABLE: …`, `8-RESOURCE_EXHAUSTED`. */
function numberAndName(text: string): readonly Found[] {
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at;
    while (isDigit(text.charCodeAt(end))) end += 1;
    const number = text.slice(at, end);
    const place = skipSpaces(text, end + (text.charAt(end) === "-" ? 1 : 0), 2);
    if (
      place > end &&
      number.length < 3 &&
      listed("grpc", number) &&
      !/\w/.test(text.charAt(at - 1))
    ) {
      const name = text.slice(place, nameEnd(text, place));
      if (/^[A-Z_]{2,}$/.test(name) && codeCalled("grpc", name) === number) {
        return [found("grpc", number, at, place + name.length - at, "reply")];
      }
    }
    at = end;
  }
  return [];
}
