import { inForce } from "../facts/in-force.ts";
import { isHearsay } from "../facts/is-hearsay.ts";
import { covers } from "../facts/key.ts";
import { numbersOf } from "../facts/platform-numbers.ts";
import {
  codesBy,
  WAYS,
  type Listed,
  type ListedProtocol,
  type Located,
  type Way,
} from "./directory.ts";
import { foldName } from "../words/fold-name.ts";
import { namedRests } from "./protocol-names.ts";

/**
 * Codes that a spelling stands for, and whether it names their protocol.
 * @internal
 */
export interface Meant<T> {
  readonly codes: readonly Located<T>[];
  readonly named: boolean;
}

/**
 * The codes that are meant by an exact spelling: codes that nobody has registered where no other is meant.
 * @internal
 */
export function locate<T extends Listed>(
  spelling: string,
  protocols: readonly ListedProtocol<T>[],
): Meant<T> {
  const known = locateKnown(spelling, protocols);
  if (known.named || !known.codes.every(({ code }) => isHearsay(code))) return known;
  const folded = foldName(spelling);
  for (const { protocol, rest } of namedRests(folded, protocols)) {
    const codes = unregisteredIn(protocol, rest);
    if (codes.length > 0) return { codes, named: true };
  }
  return { codes: codesAnywhere(folded, protocols), named: false };
}

/**
 * The codes that are meant by an exact spelling, such as `551`, `smtp 551`, `smtp:551`, `SMTP551`, `551 smtp`,
 * `not-found`, `NXDOMAIN`, `16@tsig`, `0x12`, `5xx` or `ws 4001`: those of the protocol it names, or of any.
 */
function locateKnown<T extends Listed>(
  spelling: string,
  protocols: readonly ListedProtocol<T>[],
): Meant<T> {
  const folded = foldName(spelling);
  if (folded === "") return { codes: [], named: false };
  // The kernel gives its numbers as negative ones, which no protocol has.
  const isNegative = /^\s*-\d+\s*$/.test(spelling);
  const kernel = isNegative ? knownAnywhere(folded, numbering(protocols)) : [];
  if (kernel.length > 0) return { codes: kernel, named: false };
  for (const { protocol, rest } of namedRests(folded, protocols)) {
    const codes = knownIn(protocol, rest);
    if (codes.length > 0) return { codes, named: true };
  }
  return { codes: knownAnywhere(folded, protocols), named: false };
}

/**
 * The codes of one protocol that a spelling without the protocol's name stands for, a reserved range among them.
 * @internal
 */
export function codesOf<T extends Listed>(
  protocol: ListedProtocol<T>,
  spelling: string,
): readonly Located<T>[] {
  const codes = knownIn(protocol, spelling);
  return codes.length > 0 ? codes : unregisteredIn(protocol, foldName(spelling));
}

function knownIn<T extends Listed>(
  protocol: ListedProtocol<T>,
  spelling: string,
): readonly Located<T>[] {
  const folded = foldName(spelling);
  return likeliest((anyPlatform) => inOrder((way) => located(way, protocol, folded, anyPlatform)));
}

/** The codes of any protocol that a spelling stands for. */
export function codesAnywhere<T extends Listed>(
  spelling: string,
  protocols: readonly ListedProtocol<T>[],
): readonly Located<T>[] {
  const codes = knownAnywhere(spelling, protocols);
  if (!codes.every(({ code }) => isHearsay(code))) return codes;
  const others = unregisteredAnywhere(foldName(spelling), protocols).filter(
    ({ protocol }) => !codes.some((one) => one.protocol === protocol),
  );
  return codes.length > 0 && others.length > 0
    ? protocols.flatMap(({ id }) => [...codes, ...others].filter(({ protocol }) => protocol === id))
    : [...codes, ...others];
}

/** A range that is only reserved says of a number that it is no code: it is meant only where its protocol is named. */
function knownAnywhere<T extends Listed>(
  spelling: string,
  protocols: readonly ListedProtocol<T>[],
): readonly Located<T>[] {
  const folded = foldName(spelling);
  return likeliest((anyPlatform) =>
    inOrder((way) =>
      protocols.flatMap((protocol) =>
        located(way, protocol, folded, anyPlatform).filter(
          ({ code }) => !code.range || inForce(code),
        ),
      ),
    ),
  );
}

/** What is found by the numbers of the platforms that people mean, or else by those of any. */
function likeliest<T>(find: (anyPlatform: boolean) => readonly T[]): readonly T[] {
  const common = find(false);
  return common.length > 0 ? common : find(true);
}

function located<T extends Listed>(
  way: Way,
  protocol: ListedProtocol<T>,
  folded: string,
  anyPlatform: boolean,
): readonly Located<T>[] {
  if (folded === "") return [];
  return codesBy(way, protocol, folded, anyPlatform).map((code) => ({
    protocol: protocol.id,
    code,
  }));
}

function unregisteredIn<T extends Listed>(
  { id, unregistered }: ListedProtocol<T>,
  folded: string,
): readonly Located<T>[] {
  const code = /^\d/.test(folded) ? unregistered?.(folded) : undefined;
  return code ? [{ protocol: id, code }] : [];
}

/** Where every number counts as some code, none is meant unless the protocol is named. */
function unregisteredAnywhere<T extends Listed>(
  folded: string,
  protocols: readonly ListedProtocol<T>[],
): readonly Located<T>[] {
  const isCovered = ({ codes }: ListedProtocol<T>) =>
    codes.some((code) => code.range && covers(code, folded));
  return protocols
    .filter((protocol) => protocol.unregistered && !isCovered(protocol))
    .flatMap((protocol) => unregisteredIn(protocol, folded))
    .filter(({ code }) => typeof code.class === "string");
}

function inOrder<T>(ask: (way: Way) => readonly T[]): readonly T[] {
  for (const way of WAYS) {
    const found = ask(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** The protocols of which some codes have numbers beside their names. */
function numbering<T extends Listed>(
  protocols: readonly ListedProtocol<T>[],
): readonly ListedProtocol<T>[] {
  return protocols.filter(
    ({ type, codes }) => type === "string" && codes.some((code) => numbersOf(code).size > 0),
  );
}
