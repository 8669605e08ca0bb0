import {
  compare as compareFacts,
  keyOf,
  type CodeFacts,
  type CodeValue,
  type Comparison,
} from "#model";
import { get, type CodeAddress } from "./get.ts";
import { lookupOf } from "./lookup.ts";

/**
 * What two codes share, in what they differ and what stands out about the pair, from facts alone.
 *
 * The codes are given as facts, as addresses (`compare("smtp:550", "ftp:550")`), or as two codes of one protocol
 * (`compare("smtp", 211, 551)`). The result is in canonical order, lower code first. {@link describe} puts it into words.
 * @returns `undefined` where a code does not exist (see {@link get}), and where both are the same: there is nothing to compare.
 * @throws RangeError for a protocol that does not exist, with those that do.
 */
export function compare(
  one: CodeFacts | CodeAddress,
  other: CodeFacts | CodeAddress,
): Comparison | undefined;
export function compare(protocol: string, one: CodeValue, other: CodeValue): Comparison | undefined;
export function compare(
  ...codes: [CodeFacts | CodeAddress, CodeFacts | CodeAddress] | [string, CodeValue, CodeValue]
): Comparison | undefined {
  const [one, other] =
    codes.length === 2
      ? codes.map((code) => (typeof code === "object" ? code : get(code)))
      : [get(codes[0], codes[1]), get(codes[0], codes[2])];
  if (!one || !other || isSame(one, other)) return undefined;
  return compareFacts(one, other, (id) => lookupOf(id).protocol);
}

function isSame(one: CodeFacts, other: CodeFacts): boolean {
  return one.protocol === other.protocol && keyOf(one) === keyOf(other);
}
