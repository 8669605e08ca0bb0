import { refOf } from "../facts/code-ref.ts";
import { canonical } from "../facts/pair.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import { codePage } from "./code-page.ts";
import { comparisonPage } from "./comparison-page.ts";
import type { PageContext } from "./context.ts";
import type { PagePlan } from "./plan.ts";
import { sideAt, type Side } from "./side.ts";
import { pathOf, targetOf } from "./target.ts";

/** The pages of a protocol's codes. */
export function* codePlans(bundle: Bundle, context: PageContext): Iterable<PagePlan> {
  for (const code of bundle.codes) yield codePlan(code, bundle, context);
}

/**
 * The page of a code. What it says of other codes it looks up in the context, one by one.
 * @internal
 */
export function codePlan(code: Code, bundle: Bundle, context: PageContext): PagePlan {
  return {
    kind: "code",
    path: pathOf(targetOf(code)),
    make: () => codePage(code, bundle, context),
  };
}

/** The pages of a code's comparisons with those that come after it: each pair has one. */
export function* comparisonPlans(one: Side, context: PageContext): Iterable<PagePlan> {
  for (const other of partnersAfter(one, context)) yield comparisonPlan(one, other, context);
}

/**
 * The codes after a code with which it has a page of its comparison.
 * @internal
 */
export function partnersAfter(one: Side, context: PageContext): readonly Side[] {
  return context.comparedWith(refOf(one.code)).flatMap((at) => {
    const other = sideAt(at, context);
    return other && canonical(one.code, other.code)[0] === one.code ? other : [];
  });
}

/**
 * The page of a comparison, given in canonical order: made from the two codes, the words of their protocols, and what an
 * author wrote about the pair.
 * @internal
 */
export function comparisonPlan(a: Side, b: Side, context: PageContext): PagePlan {
  return {
    kind: "comparison",
    path: pathOf({ kind: "comparison", a: refOf(a.code), b: refOf(b.code) }),
    codePages: () => [a.code, b.code].map((code) => pathOf(targetOf(code))),
    make: () => comparisonPage(a, b, context),
  };
}
