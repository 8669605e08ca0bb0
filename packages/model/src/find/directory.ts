import { covers, keyOf } from "../facts/key.ts";
import type { CodeFacts } from "../shapes/code.ts";
import { once } from "../once.ts";
import type { Origin, Platform } from "../shapes/vocabulary.ts";
import type { SearchProtocol } from "./search-document.ts";
import { namesOf } from "../facts/names.ts";
import { numberRank, numbersOf } from "../facts/platform-numbers.ts";
import { COMMON_PLATFORMS, PLATFORMS } from "../vocabulary/platforms.ts";
import { foldName } from "../words/fold-name.ts";

/**
 * What a lookup needs to know of a code, a range or a class.
 * @internal
 */
export type Listed = Pick<
  CodeFacts,
  | "kind"
  | "code"
  | "sense"
  | "range"
  | "name"
  | "formerNames"
  | "mnemonic"
  | "phrase"
  | "shortPhrase"
  | "aliases"
  | "status"
> & {
  /** Present where it may have numbers on platforms. */
  readonly attributes?: CodeFacts["attributes"];
  /** Present where it tells codes of a class from others that nobody has registered. */
  readonly class?: CodeFacts["class"];
  /** Present where it tells who stands behind an unofficial code. */
  readonly origin?: Origin;
};

/**
 * A protocol whose codes can be looked up. Whatever is asked for is read only then, so getters may load it.
 * @internal
 */
export interface ListedProtocol<T extends Listed> extends SearchProtocol {
  readonly codes: readonly T[];
  /** Its classes in the shape of codes. */
  readonly classes: readonly T[];
  /**
   * What stands for a value that none of these has; where it is absent, nothing does.
   * @param value - The value as programs write it.
   */
  readonly unregistered?: (value: string) => T | undefined;
}

/**
 * A code and the id of its protocol.
 * @internal
 */
export interface Located<T> {
  readonly protocol: string;
  readonly code: T;
}

/**
 * How a spelling can stand for a code, each way to be tried only where the one before finds nothing.
 * @internal
 */
export const WAYS = ["value", "range", "name", "class"] as const;
/** One of them. @internal */
export type Way = (typeof WAYS)[number];

/**
 * The codes of a protocol that a folded spelling stands for in one way.
 * @param anyPlatform - Whether a number may be that of a platform which people hardly mean by a bare number.
 * @internal
 */
export function codesBy<T extends Listed>(
  way: Way,
  protocol: ListedProtocol<T>,
  folded: string,
  anyPlatform: boolean,
): readonly T[] {
  switch (way) {
    case "value": {
      const places = valuePlaces(protocol);
      const codes = places.get(folded) ?? places.get(decimal(folded, protocol));
      return at(protocol.codes, codes ?? placesOfNumber(folded, protocol, anyPlatform));
    }
    case "range":
      return protocol.codes.filter((code) => code.range && covers(code, folded));
    case "name":
      return at(protocol.codes, namePlaces(protocol).get(folded));
    case "class":
      return at(protocol.classes, classPlaces(protocol).get(foldClass(folded)));
  }
}

function at<T>(list: readonly T[], places: readonly number[] = []): readonly T[] {
  return places.flatMap((place) => list[place] ?? []);
}

/** A hexadecimal number in decimal digits, where the protocol's codes are numbers: `0x12` is 18. */
function decimal(folded: string, { type }: Pick<ListedProtocol<Listed>, "type">): string {
  const isHexadecimal = type === "number" && /^0x[0-9a-f]{1,8}$/.test(folded);
  return isHexadecimal ? String(Number(folded)) : "";
}

/** The places of the codes with a number: one in decimal digits, or the HRESULT of a Windows error (MS-ERREF, FACILITY_WIN32). */
function placesOfNumber(
  folded: string,
  protocol: ListedProtocol<Listed>,
  anyPlatform: boolean,
): readonly number[] | undefined {
  const [, windows] = /^0x8007([0-9a-f]{4})$/.exec(folded) ?? [];
  if (windows !== undefined) return windowsPlaces(protocol).get(Number.parseInt(windows, 16));
  if (!/^\d{1,9}$/.test(folded)) return undefined;
  const places = anyPlatform ? numberPlaces : commonNumberPlaces;
  return places(protocol).get(Number(folded));
}

/** A class as lookups compare it: a digit with any two of the letters that stand for digits, `5yz` as `5xx`. */
function foldClass(folded: string): string {
  return folded.replace(/^(\d)\.?[xyz]\.?[xyz]$/, "$1xx");
}

/** The places of codes by their keys; the value of several senses stands for all of them, the first one first. */
const valuePlaces = once(({ codes }: ListedProtocol<Listed>) =>
  placesBy(codes, (code) =>
    code.sense === undefined ? [String(code.code)] : [String(code.code), String(keyOf(code))],
  ),
);

/** The places of codes by the numbers that platforms give them, those of the likeliest platform first. */
const numberPlaces = once(({ codes }: ListedProtocol<Listed>) => placesByNumber(codes, PLATFORMS));

/** The same for the platforms that people mean by a bare number. */
const commonNumberPlaces = once(({ codes }: ListedProtocol<Listed>) =>
  placesByNumber(codes, COMMON_PLATFORMS),
);

/** The same for Windows Sockets alone. */
const windowsPlaces = once(({ codes }: ListedProtocol<Listed>) =>
  placesByNumber(codes, ["windows"]),
);

function placesByNumber(
  codes: readonly Listed[],
  platforms: readonly Platform[],
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, { readonly place: number; readonly rank: number }[]>();
  for (const [place, code] of codes.entries()) {
    for (const number of numbersOf(code, platforms).keys()) {
      const there = places.get(number) ?? [];
      there.push({ place, rank: numberRank(code, number) });
      places.set(number, there);
    }
  }
  return new Map(
    [...places].map(([number, there]) => [
      number,
      there.toSorted((one, other) => one.rank - other.rank).map(({ place }) => place),
    ]),
  );
}

const namePlaces = once(({ codes }: ListedProtocol<Listed>) => placesBy(codes, namesOf));

/** The places of classes by their ids and by the standard's terms for them. */
const classPlaces = once(({ classes }: ListedProtocol<Listed>) =>
  placesBy(classes, (one) => [foldClass(foldName(String(one.code))), ...namesOf(one)]),
);

function placesBy<T>(
  list: readonly T[],
  spellings: (one: T) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, one] of list.entries()) {
    for (const folded of new Set(spellings(one).map(foldName))) {
      const there = places.get(folded);
      if (there) there.push(place);
      else places.set(folded, [place]);
    }
  }
  places.delete("");
  return places;
}
