import { compare as compareFacts, type CodeFacts, type CodeValue, type Comparison } from "#model";
import { get, type CodeAddress } from "./get.ts";
import { lookupOf } from "./lookup.ts";

/**
 * What two codes share, in what they differ and what stands out about the pair, from facts alone.
 *
 * The codes are given as facts, as addresses (`compare("smtp:550", "ftp:550")`), or as two codes of one protocol
 * (`compare("smtp", 211, 551)`). The result is in canonical order, lower code first. {@link describe} puts it into words.
 * @throws RangeError when a protocol or a code does not exist, or both codes are the same: there is nothing to compare.
 */
export function compare(one: CodeFacts | CodeAddress, other: CodeFacts | CodeAddress): Comparison;
export function compare(protocol: string, one: CodeValue, other: CodeValue): Comparison;
export function compare(
  ...codes: [CodeFacts | CodeAddress, CodeFacts | CodeAddress] | [string, CodeValue, CodeValue]
): Comparison {
  const [one, other] =
    codes.length === 2 ? codes : ([`${codes[0]}:${codes[1]}`, `${codes[0]}:${codes[2]}`] as const);
  return compareFacts(resolve(one), resolve(other), (id) => lookupOf(id).protocol);
}

function resolve(code: CodeFacts | CodeAddress): CodeFacts {
  if (typeof code === "object") return code;
  const facts = get(code);
  if (!facts) throw new RangeError(`There is no code ${JSON.stringify(code)}.`);
  return facts;
}
