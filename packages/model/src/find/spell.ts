import type { Listed, ListedProtocol, Located } from "./directory.ts";
import { codesAnywhere, codesOf, locate } from "./located.ts";
import { isNamed } from "../facts/names.ts";
import { foldName } from "../words/fold-name.ts";
import { locatePairs, type LocatedPair } from "./pairs.ts";
import { namedRests, protocolsNamed } from "./protocol-names.ts";
import { isLabel, isValue, statusLineIn, wordsOf } from "./written.ts";

/**
 * What somebody means who typed or pasted something.
 * @internal
 */
export type Spelling<T> =
  /** Codes, ranges and classes, and whether their protocol is named. */
  | { readonly kind: "codes"; readonly codes: readonly Located<T>[]; readonly named: boolean }
  /** Two codes beside each other, the likeliest reading first. */
  | { readonly kind: "pairs"; readonly pairs: readonly LocatedPair<T>[] }
  | { readonly kind: "protocol"; readonly id: string }
  /** No code: the ids of the protocols that are named all the same, and the words beside those. */
  | { readonly kind: "unknown"; readonly protocols: readonly string[]; readonly rest: string };

/**
 * Understands how people write codes: `551`, `smtp551`, `551 smtp`, `SMTP-551`, `http/not-found`, `404 Not Found`,
 * `HTTP/1.1 404 Not Found`, `ws 4001`, `NXDOMAIN`, `smtp 5yz`, `16@tsig`, `0x12`, `"code": 14`, `550 5.7.1 Refused`,
 * `404 vs 410`, in any case and with the digits of any script.
 * @param text - What somebody typed or pasted.
 * @param protocols - Where to look, in the order in which people expect the protocols.
 * @internal
 */
export function spell<T extends Listed>(
  text: string,
  protocols: readonly ListedProtocol<T>[],
): Spelling<T> {
  const [alone] = protocolsNamed(text, protocols);
  if (alone) return { kind: "protocol", id: alone.id };
  const exact = locate(text, protocols);
  if (exact.codes.length > 0) return { kind: "codes", ...exact };
  return fromLine(text, protocols) ?? fromWords(text, protocols);
}

function fromLine<T extends Listed>(
  text: string,
  protocols: readonly ListedProtocol<T>[],
): Spelling<T> | undefined {
  const line = statusLineIn(text);
  const [protocol] = line ? protocolsNamed(line.protocol, protocols) : [];
  const codes = line && protocol ? codesOf(protocol, line.code) : [];
  return codes.length > 0 ? { kind: "codes", codes, named: true } : undefined;
}

function fromWords<T extends Listed>(
  text: string,
  protocols: readonly ListedProtocol<T>[],
): Spelling<T> {
  const { named, words } = withoutProtocols(wordsOf(text), protocols);
  const values = words.filter(isValue);
  const others = words.filter((word) => !isValue(word) && !isLabel(word));
  const unknown = {
    kind: "unknown",
    protocols: named.map(({ id }) => id),
    rest: words.join(" "),
  } as const;
  const codes = codesAmong(values, others, words, named.length > 0 ? named : protocols);
  if (codes.length > 0) return { kind: "codes", codes, named: named.length > 0 };
  const isLabelled = values.length === 0 && others.length > 0 && others.length < words.length;
  const called = isLabelled
    ? locate([...unknown.protocols, ...others].join(" "), protocols)
    : undefined;
  if (called && called.codes.length > 0) return { kind: "codes", ...called };
  const pairs = pairsAmong(text, { named, values, words }, protocols);
  return pairs.length > 0 ? { kind: "pairs", pairs } : unknown;
}

/** The pairs of a spelling with two values and at most a word between them, or with a word that only compares. */
function pairsAmong<T extends Listed>(
  text: string,
  {
    named,
    values,
    words,
  }: Readonly<Record<"values" | "words", readonly string[]>> & {
    readonly named: readonly ListedProtocol<T>[];
  },
  protocols: readonly ListedProtocol<T>[],
): readonly LocatedPair<T>[] {
  const compares = /\s(?:vs\.?|versus|or|and)\s/i.test(text);
  const [one, other, third] = values;
  if (one === undefined || other === undefined) return compares ? locatePairs(text, protocols) : [];
  // What stands between two codes is whatever a language puts there.
  if (third !== undefined || !isBetween(words, one, other)) return [];
  const [only, second] = named;
  if (second) return locatePairs(text, protocols);
  const prefix = only ? `${only.id} ` : "";
  return locatePairs([`${prefix}${one}`, `${prefix}${other}`], protocols);
}

/** Whether two words are all there is, but for one between them. */
function isBetween(words: readonly string[], one: string, other: string): boolean {
  return words[0] === one && words.at(-1) === other && words.length <= 3;
}

/** The protocols that words name, and the other words. */
function withoutProtocols<T extends Listed>(
  written: readonly string[],
  protocols: readonly ListedProtocol<T>[],
) {
  const named = new Set<ListedProtocol<T>>();
  const words: string[] = [];
  for (const word of written) {
    const meant = protocolsNamed(word, protocols);
    for (const one of meant) named.add(one);
    if (meant.length > 0) continue;
    const glued = namedRests(foldName(word), protocols).find(({ rest }) => isValue(rest));
    if (glued) named.add(glued.protocol);
    words.push(glued ? glued.rest : word);
  }
  return { named: [...named], words };
}

/**
 * The codes of words among which one value stands: the last and most exact one where a reply has a second code behind its
 * first, as `550 5.7.1` has. Words beside it are its name or choose among its meanings by theirs, or are the free text
 * of a reply that begins with it.
 */
function codesAmong<T extends Listed>(
  values: readonly string[],
  others: readonly string[],
  words: readonly string[],
  protocols: readonly ListedProtocol<T>[],
): readonly Located<T>[] {
  const [value, second, third] = values;
  if (value === undefined || third !== undefined) return [];
  const isReply = words[0] === value && value.length >= 3;
  if (second !== undefined) {
    const isExact = second.includes(".") && !value.includes(".") && words[1] === second;
    return isExact && isReply ? codesAnywhere(second, protocols) : [];
  }
  const codes = codesAnywhere(value, protocols);
  const name = foldName(others.join(" "));
  if (name === "") return codes;
  const called = codes.filter(({ code }) => isNamed(code, name));
  return called.length > 0 || !isReply ? called : codes;
}
