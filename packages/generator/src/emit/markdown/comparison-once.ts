import { isAt, type Code } from "@wirecode/model";
import { comparisonPage } from "./comparison-page.ts";
import type { Page } from "./page.ts";
import type { Located } from "./pages.ts";
import type { Voice } from "./voice.ts";

const earlier = new WeakMap<Code, WeakMap<Code, Made>>();

interface Made {
  /** Everything that the page was made from beside its two codes. */
  readonly from: readonly unknown[];
  readonly page: Page;
}

/**
 * The page of a pair, made anew only if something it tells has changed since it was made last. Pairs are nearly all
 * pages, and an edit touches few of them. A page tells of its two codes, of what an author wrote about them, and of
 * nothing else that depends on the words of a single code.
 */
export function comparisonPageOnce(one: Located, other: Located, voice: Voice): Page {
  const others = earlier.get(one.code) ?? new WeakMap<Code, Made>();
  earlier.set(one.code, others);
  const from = [...voice.setting, writtenOn(one, other), writtenOn(other, one)];
  const before = others.get(other.code);
  if (before && from.every((part, index) => part === before.from[index])) return before.page;
  const page = comparisonPage(one, other, voice);
  others.set(other.code, { from, page });
  return page;
}

function writtenOn({ code: a, bundle }: Located, { code: b }: Located): unknown {
  return bundle.comparisons.find((pair) => isAt(a, pair.a) && isAt(b, pair.b));
}
