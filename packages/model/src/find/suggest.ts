import type { Listed, ListedProtocol, Located } from "./directory.ts";
import { asciiDigits } from "../words/digits.ts";
import { namesOf } from "../facts/names.ts";
import { foldName } from "../words/fold-name.ts";
import { nearCodes } from "./near-codes.ts";
import { nearestNames } from "./near-words.ts";

/**
 * A code that somebody may have meant.
 * @internal
 */
export interface Suggestion<T> extends Located<T> {
  /** What to write instead: its value, or the name that is near to what was written. */
  readonly written: string;
}

const MOST = 3;

/**
 * The codes that somebody may have meant who wrote what is no code.
 * @param written - A value or a name, without its protocol.
 * @param protocols - The protocols that are meant: those that were named, or all.
 * @returns For a value those one slip away and then the rest of its class, for a name the nearest, each code once; of
 *   at most three values or names.
 * @internal
 */
export function suggest<T extends Listed>(
  written: string,
  protocols: readonly ListedProtocol<T>[],
): readonly Suggestion<T>[] {
  const plain = asciiDigits(written.trim());
  return /^\d/.test(plain) ? nearValues(plain, protocols) : nearNames(written, protocols);
}

function nearValues<T extends Listed>(
  written: string,
  protocols: readonly ListedProtocol<T>[],
): readonly Suggestion<T>[] {
  const all = protocols.flatMap(({ id, codes }) =>
    codes.map((code) => ({ ...valued(code), protocol: id, code })),
  );
  const near = nearCodes(
    written,
    all.map((one) => ({ ...one, code: one.value })),
  );
  const values = new Set([...new Set(near.map(({ code }) => String(code)))].slice(0, MOST));
  return [...values].flatMap((value) =>
    all
      .filter((one) => String(one.value) === value)
      .map(({ protocol, code }) => ({ protocol, code, written: value })),
  );
}

function valued({ code, status, range }: Listed) {
  return { value: code, status, ...(range && { range }) };
}

function nearNames<T extends Listed>(
  written: string,
  protocols: readonly ListedProtocol<T>[],
): readonly Suggestion<T>[] {
  const all = protocols.flatMap(({ id, codes }) =>
    codes.flatMap((code) =>
      spellingsOf(code).map((name) => ({ protocol: id, code, written: name })),
    ),
  );
  const near = new Set(
    nearestNames(
      written,
      all.map((one) => one.written),
    ),
  );
  const found = all.filter((one) => near.has(one.written));
  const names = new Set(found.map((one) => foldName(one.written)));
  if (names.size > MOST) return [];
  const seen = new Set<T>();
  return found.filter(({ code }) => !seen.has(code) && seen.add(code));
}

/** The names of a code, each spelling once, the one that people use before the name of its enum member. */
function spellingsOf(code: Listed): readonly string[] {
  const [name = "", mnemonic = "", ...phrases] = namesOf(code);
  const written = [mnemonic, ...phrases, name].filter((one) => one !== "");
  return [...new Map(written.toReversed().map((one) => [foldName(one), one])).values()];
}
