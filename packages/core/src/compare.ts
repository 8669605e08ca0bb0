import { compare as compareFacts, type CodeFacts, type CodeValue, type Comparison } from "#model";
import { catalogue } from "../generated/catalogue.js";
import { get, isAddress, type CodeAddress } from "./get.ts";

/**
 * What two codes share, in what they differ and what stands out about the pair, from facts alone.
 *
 * The codes are given as facts, as addresses (`compare("smtp:550", "ftp:550")`), or as two codes of one protocol
 * (`compare("smtp", 211, 551)`). The result is in canonical order, lower code first. {@link describe} puts it into words.
 * @throws RangeError when a code does not exist or both are the same.
 */
export function compare(one: CodeFacts | CodeAddress, other: CodeFacts | CodeAddress): Comparison;
export function compare(protocol: string, one: CodeValue, other: CodeValue): Comparison;
export function compare(
  ...codes: [CodeFacts | string, CodeFacts | string] | [string, CodeValue, CodeValue]
): Comparison {
  const [one, other] =
    codes.length === 2 ? codes : [`${codes[0]}:${codes[1]}`, `${codes[0]}:${codes[2]}`];
  return compareFacts(resolve(one), resolve(other), (id) => catalogue[id]?.protocol);
}

function resolve(code: CodeFacts | string): CodeFacts {
  if (typeof code === "object") return code;
  const facts = isAddress(code) ? get(code) : undefined;
  if (!facts) throw new RangeError(`There is no code ${JSON.stringify(code)}.`);
  return facts;
}
