import { canonical, isAt, keyOf, type Bundle, type Code, type Pair } from "@wirecode/model";

/** Which comparisons a run makes pages of: what each protocol asks for, or every pair. */
export type Pairs = "declared" | "all";

/** Whether the comparison of two codes has a page: their protocol wants them all, or the pair is curated or related. */
export function hasPage(one: Code, other: Code, { protocol }: Bundle, pairs: Pairs): boolean {
  if (one.protocol === other.protocol && (pairs === "all" || protocol.pages === "all")) return true;
  if (one.related.some(({ code }) => code === keyOf(other))) return true;
  const [a, b] = canonical(one, other);
  return protocol.comparisons.some((pair) => isAt(a, pair.a) && isAt(b, pair.b));
}

/** A code and the bundle it stands in. */
export interface Located {
  readonly code: Code;
  readonly bundle: Bundle;
}

/** The code that a reference of a pair leads to. */
export function locate(at: Pair["a"], bundles: readonly Bundle[]): Located | undefined {
  const bundle = bundles.find(({ protocol }) => protocol.id === at.protocol);
  const code = bundle?.codes.find((one) => keyOf(one) === at.code);
  return bundle && code && { code, bundle };
}
