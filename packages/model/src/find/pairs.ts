import { keyOf } from "../facts/key.ts";
import { canonical, pairPath } from "../facts/pair.ts";
import type { Pair } from "../shapes/pair.ts";
import { asciiDigits } from "../words/digits.ts";
import type { Listed, ListedProtocol, Located } from "./directory.ts";
import { locate, type Meant } from "./located.ts";
import { protocolsNamed } from "./protocol-names.ts";
import { isValue, wordsOf } from "./written.ts";

/**
 * Two codes, in the order in which they were written.
 * @internal
 */
export type LocatedPair<T> = readonly [Located<T>, Located<T>];

const VERSUS = /(?<![\p{L}\p{N}])(?:vs\.?|versus)(?![\p{L}\p{N}])|…|[,&]/iu;
const CONNECTORS: ReadonlySet<string> = new Set(["vs", "versus", "or", "and"]);

/** Ambiguous halves multiply. */
const MOST = 12;

/**
 * The pairs of codes that a spelling can mean, such as `404 vs 410`, `http 502 504` or `smtp550 ftp550`: those of one
 * protocol first, in the order of the protocols. A half that names no protocol is of the other half's, if that has it.
 * @param written - What somebody typed, or its two halves.
 * @returns Empty where it can be no pair, and where both halves mean the same code only.
 * @internal
 */
export function locatePairs<T extends Listed>(
  written: string | readonly [string, string],
  protocols: readonly ListedProtocol<T>[],
): readonly LocatedPair<T>[] {
  const halves = typeof written === "string" ? halvesOf(written, protocols) : [written];
  for (const [left, right] of halves) {
    const pairs = pairsOf(
      { ...locate(left, protocols), written: left },
      { ...locate(right, protocols), written: right },
    );
    if (pairs.length > 0) return pairs;
  }
  return [];
}

/** Every way to cut a spelling in two: where it says so, or between any two words. */
function halvesOf(
  written: string,
  protocols: readonly ListedProtocol<Listed>[],
): readonly (readonly [string, string])[] {
  const [left, right, ...more] = written.split(VERSUS);
  if (left !== undefined && right !== undefined) {
    return more.length > 0 ? [] : [...withProtocol(left, right, protocols), [left, right]];
  }
  const words = wordsOf(written);
  return words.slice(1).flatMap((_, index) => {
    const [before, behind] = [words.slice(0, index + 1), words.slice(index + 1)];
    const others = CONNECTORS.has(before.at(-1)?.toLowerCase() ?? "")
      ? before.slice(0, -1)
      : before;
    return others.length === 0 ? [] : [[others.join(" "), behind.join(" ")] as const];
  });
}

/** A protocol that stands before or behind both halves is that of both. */
function withProtocol(
  left: string,
  right: string,
  protocols: readonly ListedProtocol<Listed>[],
): readonly (readonly [string, string])[] {
  const [first = "", ...ones] = wordsOf(left);
  const last = wordsOf(right).at(-1) ?? "";
  if (ones.length > 0 && protocolsNamed(first, protocols).length > 0) {
    return [[left, `${first} ${right}`]];
  }
  return protocolsNamed(last, protocols).length > 0 ? [[`${last} ${left}`, right]] : [];
}

/** What a half means, and how it is written. */
interface Half<T> extends Meant<T> {
  readonly written: string;
}

function pairsOf<T extends Listed>(left: Half<T>, right: Half<T>): readonly LocatedPair<T>[] {
  const all = left.codes.flatMap((one) =>
    right.codes.flatMap((other): readonly LocatedPair<T>[] =>
      isSame(one, other) ? [] : [[one, other]],
    ),
  );
  const within = all.filter(([one, other]) => one.protocol === other.protocol);
  const ofOne = isOfOther(left, right) || isOfOther(right, left);
  // One number twice is that of two protocols.
  const chosen =
    ofOne && !all.every(([one, other]) => one.code.code === other.code.code) ? within : all;
  const isClear = left.named && right.named;
  const distinct = new Map(
    (within.length > 0 && !isClear ? within : chosen).map((pair) => [pairPath(refsOf(pair)), pair]),
  );
  return [...distinct.values()].slice(0, MOST);
}

/** Whether a number without a protocol stands beside a code with one, so that it is of the same protocol or of none. */
function isOfOther<T>(one: Half<T>, other: Half<T>): boolean {
  return !one.named && other.named && isValue(asciiDigits(one.written.trim()));
}

function isSame<T extends Listed>(one: Located<T>, other: Located<T>): boolean {
  return one.protocol === other.protocol && keyOf(one.code) === keyOf(other.code);
}

/**
 * Two codes as references in canonical order.
 * @internal
 */
export function refsOf<T extends Listed>([one, other]: LocatedPair<T>): Pair {
  const [a, b] = canonical(
    { protocol: one.protocol, code: keyOf(one.code) },
    { protocol: other.protocol, code: keyOf(other.code) },
  );
  return { a, b };
}
