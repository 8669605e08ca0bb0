import { found, type Found } from "../facts/found.ts";

/** The fields of a W3C Extended Log File, as its `#Fields:` directive names them. */
export type W3cFields = readonly string[];

/** The fields that a directive names; `undefined` where a line is none. */
export function w3cFields(line: string): W3cFields | undefined {
  return line.startsWith("#Fields:") ? line.slice(8).trim().split(/\s+/) : undefined;
}

/** The status of an entry of such a log: HTTP's, or FTP's where the method is a command of FTP. */
export function w3cCodes(line: string, fields: W3cFields): readonly Found[] {
  if (line.startsWith("#")) return [];
  const column = fields.findIndex((one) => one === "sc-status" || one === "cs-status");
  if (column < 0) return [];
  const method = fields.indexOf("cs-method");
  let at = 0;
  let index = 0;
  let ftp = false;
  while (at < line.length && index <= column + 40) {
    const end = endOfField(line, at);
    const value = line.slice(at, end);
    // An FTP service of IIS writes the number of the session before the command, and a space after it.
    if (
      index === method &&
      /^(?:\[\d+\]|USER|PASS|RETR|STOR|QUIT|CWD|LIST|DataChannel)/.test(value)
    )
      ftp = true;
    if (index === column && /^[1-5]\d\d$/.test(value)) {
      return [found(ftp ? "ftp" : "http", value, at, 3, "reply")];
    }
    at = end + 1;
    index += 1;
  }
  return ftp ? lastCode(line) : [];
}

/** The last field, where the path has spaces. */
function lastCode(line: string): readonly Found[] {
  const last = /\s([1-5]\d\d)\s*$/.exec(line.slice(-12));
  if (last?.[1] === undefined) return [];
  return [found("ftp", last[1], line.trimEnd().length - 3, 3, "reply")];
}

/** The value of a field of an entry; `undefined` where the log has none of this name. */
export function w3cField(line: string, fields: W3cFields, name: string): string | undefined {
  const column = fields.indexOf(name);
  if (column < 0) return undefined;
  let at = 0;
  for (let index = 0; at < line.length; index += 1) {
    const end = endOfField(line, at);
    if (index === column) return line.slice(at, end);
    at = end + 1;
  }
  return undefined;
}

function endOfField(line: string, at: number): number {
  const quoted = line.charAt(at) === '"';
  let end = quoted ? line.indexOf('"', at + 1) + 1 : line.indexOf(" ", at);
  const tab = quoted ? -1 : line.indexOf("\t", at);
  if (tab >= 0 && (end < 0 || tab < end)) end = tab;
  return end <= 0 ? line.length : end;
}
