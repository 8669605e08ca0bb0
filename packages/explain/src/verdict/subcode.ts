import type { Found } from "../facts/found.ts";
import { comesWith } from "./attribution.ts";
import { directory, type Note, type Subcodes } from "./providers.ts";

/** The value of a field of a log by its name; nothing where the log has no such field. */
export type FieldOf = (name: string) => string | undefined;

/** No log has more words behind its status than these characters before the one that is asked for. */
const REACH = 160;

/**
 * The note that a log tells by a subcode: in a field of its own, or in a word behind the status.
 * @param codes - The codes in the line: a note that comes with other codes is none.
 * @param fieldOf - The fields of a log that names them; a line of JSON is asked for them itself.
 */
export function subcodeNote(
  text: string,
  codes: readonly Found[],
  fieldOf: FieldOf | undefined = text.startsWith("{") ? jsonField(text) : undefined,
): Note | undefined {
  const status = codes.find(({ protocol, role }) => protocol === "http" && role === "reply");
  if (!status && codes.length > 0) return undefined;
  const words = fieldOf || !status ? [] : wordsBehind(text, status);
  for (const places of directory().subcodes) {
    const behind = status ? words : behindNone(text, places);
    for (const subcode of fieldOf ? inFields(places, fieldOf) : inWords(places, behind)) {
      const note = places.notes.get(subcode);
      if (note && comesWith(note, codes)) return note;
    }
  }
  return undefined;
}

/** What stands behind the status, between spaces. */
function wordsBehind(
  text: string,
  { at, length }: Pick<Found, "at" | "length">,
): readonly string[] {
  if (at === null || text.charAt(at + length) !== " ") return [];
  return text.slice(at + length + 1, at + length + 1 + REACH).split(" ");
}

/** The same of a line that says that no status was sent. */
function behindNone(text: string, { unsent }: Subcodes): readonly string[] {
  if (unsent === undefined) return [];
  const at = text.indexOf(` ${unsent} `);
  return at < 0 ? [] : wordsBehind(text, { at: at + 1, length: unsent.length });
}

function inWords({ word, letters }: Subcodes, words: readonly string[]): readonly string[] {
  const found = word === undefined ? undefined : words[word - 1];
  if (found === undefined) return [];
  if (letters === undefined) return found.split(",");
  // The letters behind it say something else.
  return /^[A-Za-z-]+$/.test(found.slice(letters)) ? [found.slice(0, letters)] : [];
}

function inFields({ fields }: Subcodes, fieldOf: FieldOf): readonly string[] {
  if (!fields) return [];
  const values = fields.flatMap((field) => fieldOf(field) ?? []);
  if (values.length < fields.length) return [];
  return values.join(".").split(",");
}

/** The fields of a line of JSON, which is not parsed for them. */
function jsonField(text: string): FieldOf {
  return (name) => {
    const key = `"${name}":`;
    const at = text.indexOf(key);
    return at < 0
      ? undefined
      : /^\s?"?([\w.,-]+)/.exec(text.slice(at + key.length, at + key.length + 80))?.[1];
  };
}
