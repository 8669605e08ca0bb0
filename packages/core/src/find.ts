import { codesAnywhere, isHearsay, spell, type CodeFacts, type CodeValue } from "#model";
import { everyLookup, type Lookup } from "./lookup.ts";

/**
 * Every code, of any protocol, that a reader can mean by what stands in a log.
 * @param code - A code as a number or in writing (`551`, `"551"`), the name of an enum member (`"UserNotLocal"`), a
 *   mnemonic (`"NXDOMAIN"`) or a phrase (`"Not Found"`); names match in any case, with or without separators. A protocol
 *   may stand before or behind (`"smtp551"`, `"ws 4001"`, `"http/not-found"`), and a status line or a reply may be pasted
 *   whole (`"HTTP/1.1 404 Not Found"`).
 * @returns The facts of each, every sense of a number among them, in the order of the protocols; a number without an
 *   entry of its own finds the range that it lies in, `"5xx"` a class, and `"404 vs 410"` both codes. What nobody has
 *   registered anywhere is found in each protocol that has a class for it (`471`), see {@link get}. Empty when there is none.
 */
export function find(code: CodeValue): readonly CodeFacts[] {
  const written = String(code).trim();
  const byKey = everyLookup().flatMap((lookup) => keyed(lookup, written));
  // Who has a number of their own is asked as well, where they are few.
  if (!byKey.every(isHearsay)) return [...byKey, ...numbered(written)];
  const spelling = spell(written, everyLookup());
  switch (spelling.kind) {
    case "codes":
      return spelling.codes.map((one) => one.code);
    case "pairs":
      return [...new Set(spelling.pairs.flat().map((one) => one.code))];
    case "protocol":
    case "unknown":
      return [];
  }
}

/** The codes whose names have a number on one of the platforms that people mean by a bare one. */
function numbered(written: string): readonly CodeFacts[] {
  const named = everyLookup().filter(({ type }) => type === "string" && /^\d+$/.test(written));
  return codesAnywhere(written, named).map(({ code }) => code);
}

/** Most of what is looked up is a number: that needs no understanding. */
function keyed({ byKey }: Lookup, written: string): readonly CodeFacts[] {
  const own = /^\d/.test(written) ? byKey.get(written) : undefined;
  if (!own) return [];
  const senses = own.sense === undefined ? (own.senses ?? []) : [];
  return [own, ...senses.flatMap((key) => byKey.get(key) ?? [])];
}
