import { addressOf, refOf } from "../facts/code-ref.ts";
import { canonical } from "../facts/pair.ts";
import { once } from "../once.ts";
import type { Bundle } from "../shapes/bundle.ts";
import { codePage } from "./code-page.ts";
import { comparisonPage } from "./comparison-page.ts";
import type { PageContext } from "./context.ts";
import type { PagePlan } from "./plan.ts";
import { sideAt, type Side } from "./side.ts";
import { pathOf, targetOf } from "./target.ts";

/** The pages of a protocol's codes. Of other codes they say nothing but names and titles. */
export function* codePlans(bundle: Bundle, context: PageContext): Iterable<PagePlan> {
  const { mappings, guides } = context;
  const { id } = bundle.protocol;
  const mapped = new Set(mappings.flatMap(({ from, to }) => (from.id === id ? to.id : [])));
  const named = () =>
    context.bundles.filter((one) => one === bundle || mapped.has(one.protocol.id));
  for (const code of bundle.codes) {
    yield {
      kind: "code",
      path: pathOf(targetOf(code)),
      parts: () => [
        code,
        bundle.protocol,
        bundle.words,
        mappings,
        guides,
        context.comparedWith(refOf(code)),
        ...named().map(titlesIn),
      ],
      make: () => codePage(code, bundle, context),
    };
  }
}

const titlesIn = once(({ codes }: Bundle) =>
  codes.map(({ text }) => `${text.lang} ${text.title}`).join("\n"),
);

/** The pages of a code's comparisons with those that come after it: each pair has one. */
export function* comparisonPlans(one: Side, context: PageContext): Iterable<PagePlan> {
  for (const at of context.comparedWith(refOf(one.code))) {
    const other = sideAt(at, context);
    if (!other || canonical(one.code, other.code)[0] !== one.code) continue;
    yield comparisonPlan(one, other, context);
  }
}

/** A comparison is made from two codes, their protocols, and what an author wrote about the pair. */
function comparisonPlan(a: Side, b: Side, context: PageContext): PagePlan {
  const pair = { a: refOf(a.code), b: refOf(b.code) };
  return {
    kind: "comparison",
    path: pathOf({ kind: "comparison", ...pair }),
    parts: () => [
      ...[a, b].flatMap(({ code, bundle }) => [code, bundle.protocol, bundle.words]),
      writtenIn(a.bundle).get(`${addressOf(pair.a)} ${addressOf(pair.b)}`),
    ],
    make: () => comparisonPage(a, b, context),
  };
}

const writtenIn = once(
  ({ comparisons }: Bundle) =>
    new Map(comparisons.map((one) => [`${addressOf(one.a)} ${addressOf(one.b)}`, one])),
);
