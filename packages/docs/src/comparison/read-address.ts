import { locatePairs, refsOf, spell } from "@wirecode/model";
import { comparableOf, listedOf, understoodOf } from "./find-codes.ts";
import type { Pair } from "@wirecode/model";
import type { Listed } from "./find-codes.ts";
import type { Catalogue } from "./types.ts";

/** What an address means: one or more comparisons, codes, a protocol, or nothing that is known. */
export type Meaning =
  | { readonly kind: "pairs"; readonly pairs: readonly Pair[] }
  | { readonly kind: "codes"; readonly codes: readonly Listed[] }
  | { readonly kind: "protocol"; readonly id: string }
  | { readonly kind: "unknown"; readonly words: string };

const VERSUS = /(?:^|[-_/.\s+])(?:vs|versus)(?:[-_/.\s+]|$)|…|\s*[,&]\s*/i;
const SEPARATORS = /[-_/:\s+,&]+/;

/** Takes an address below the site's root apart: the locale, if it starts with one, and what follows. */
export function splitAddress(
  path: string,
  locales: readonly string[],
): { locale: string | undefined; rest: string } {
  const [first = "", ...others] = path.split("/").filter((part) => part !== "");
  const locale = locales.find((tag) => tag.toLowerCase() === first.toLowerCase());
  const rest = (locale === undefined ? [first, ...others] : others).join("/");
  return { locale, rest: decoded(rest).replace(/(?:^|\/)index\.html?$|\.html?$/i, "") };
}

function decoded(path: string) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Reads what follows the locale.
 *
 * @param rest such as `compare/smtp/551-vs-211`, `smtp551` or `http/not-found`
 */
export function readAddress(rest: string, catalogue: Catalogue): Meaning {
  const path = rest.replace(/^compare(?:\/|$)/i, "");
  const words = path
    .split(SEPARATORS)
    .filter((word) => !/^(?:vs|versus)?$/i.test(word))
    .join(" ");
  if (path !== rest || VERSUS.test(path)) {
    const pairs = pairsIn(path, catalogue);
    if (pairs.length > 0) return { kind: "pairs", pairs };
  }
  const spelling = spell(path, understoodOf(catalogue));
  switch (spelling.kind) {
    case "codes":
      return { kind: "codes", codes: spelling.codes.flatMap((one) => listedOf(one, catalogue)) };
    case "protocol":
      return spelling;
    case "pairs":
    case "unknown":
      return { kind: "unknown", words };
  }
}

/** The pairs that an address can mean, in canonical order. A hyphen stands in codes and between them. */
function pairsIn(path: string, catalogue: Catalogue): readonly Pair[] {
  for (const written of [path, path.split(SEPARATORS).join(" ")]) {
    const pairs = locatePairs(written, comparableOf(catalogue));
    if (pairs.length > 0) return pairs.map(refsOf);
  }
  return [];
}
