import { addressOf, refOf } from "../facts/code-ref.ts";
import { codesOfGuide } from "../facts/guide.ts";
import { once } from "../once.ts";
import { canonical, pairPath } from "../facts/pair.ts";
import type { Bundle } from "../shapes/bundle.ts";
import { aboutPage } from "./about-page.ts";
import { classesWithPages, classPage } from "./class-page.ts";
import { targetOf } from "./code-item.ts";
import { codePage } from "./code-page.ts";
import { comparisonPage } from "./comparison-page.ts";
import type { PageContext } from "./context.ts";
import { glossaryPage } from "./glossary-page.ts";
import { guidePage, guidesPage } from "./guide-page.ts";
import { homePage } from "./home-page.ts";
import { numberPage, sharedNumbers } from "./number-page.ts";
import type { Page, PageKind } from "./page.ts";
import { protocolPage } from "./protocol-page.ts";
import { contributePage } from "./site-page.ts";
import type { Side } from "./side.ts";
import { pathOf } from "./target.ts";

/**
 * A page that can be made. What it is and where it lies is known before.
 * @internal
 */
export interface PagePlan {
  readonly kind: PageKind;
  /** See {@link Page}. */
  readonly path: string;
  /**
   * What this page is made from beside what every page is: as long as these are the same objects, so is the page.
   * Absent for a page that is made from all there is.
   */
  readonly parts?: () => readonly unknown[];
  readonly make: () => Page;
}

/**
 * Every page of a language, in the order in which a site lists them.
 * @internal
 */
export function* pagesOf(context: PageContext): Iterable<PagePlan> {
  yield* sitePlans(context);
  yield* numberPlans(context);
  for (const bundle of context.bundles) {
    yield* listPlans(bundle, context);
    yield* codePlans(bundle, context);
    for (const code of bundle.codes) yield* comparisonPlans({ code, bundle }, context);
  }
  yield* guidePlans(context);
}

/**
 * The home page, the glossary, and the pages about the site itself.
 * @internal
 */
export function* sitePlans(context: PageContext): Iterable<PagePlan> {
  yield { kind: "home", path: "index", make: () => homePage(context) };
  if (context.terms.length > 0)
    yield { kind: "glossary", path: "glossary", make: () => glossaryPage(context) };
  for (const page of [aboutPage(context), contributePage(context)])
    if (page) yield { kind: page.kind, path: page.path, make: () => page };
}

/**
 * The pages of the numbers that several codes share.
 * @internal
 */
export function* numberPlans(context: PageContext): Iterable<PagePlan> {
  for (const [path, codes] of sharedNumbers(context.bundles)) {
    yield {
      kind: "number",
      path,
      parts: () =>
        codes.flatMap(({ code, bundle }) => [
          code,
          bundle.protocol,
          bundle.words,
          context.comparedWith(refOf(code)),
        ]),
      make: () => numberPage(path, codes, context),
    };
  }
}

/**
 * The pages of a protocol and of its classes, which list all its codes.
 * @internal
 */
export function* listPlans(bundle: Bundle, context: PageContext): Iterable<PagePlan> {
  const { id } = bundle.protocol;
  const parts = () => [bundle];
  yield { kind: "protocol", path: `${id}/index`, parts, make: () => protocolPage(bundle, context) };
  for (const one of classesWithPages(bundle))
    yield {
      kind: "class",
      path: `${id}/${one}`,
      parts,
      make: () => classPage(one, bundle, context),
    };
}

/**
 * The pages of a protocol's codes. Of other codes they say nothing but names and titles.
 * @internal
 */
export function* codePlans(bundle: Bundle, context: PageContext): Iterable<PagePlan> {
  const { mappings, guides } = context;
  const { id } = bundle.protocol;
  const mapped = new Set(mappings.flatMap(({ from, to }) => (from.id === id ? to.id : [])));
  const named = () =>
    context.bundles.filter((one) => one === bundle || mapped.has(one.protocol.id));
  for (const code of bundle.codes) {
    yield {
      kind: "code",
      path: pathOf(targetOf(code)) ?? "",
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

/**
 * The pages of a code's comparisons with those that come after it: each pair has one.
 * @internal
 */
export function* comparisonPlans(one: Side, context: PageContext): Iterable<PagePlan> {
  for (const at of context.comparedWith(refOf(one.code))) {
    const [code, bundle] = [context.codeAt(at), context.bundleOf(at.protocol)];
    if (!code || !bundle || canonical(one.code, code)[0] !== one.code) continue;
    yield comparisonPlan(one, { code, bundle }, context);
  }
}

/** A comparison is made from two codes, their protocols, and what an author wrote about the pair. */
function comparisonPlan(a: Side, b: Side, context: PageContext): PagePlan {
  const pair = { a: refOf(a.code), b: refOf(b.code) };
  return {
    kind: "comparison",
    path: pairPath(pair),
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

/**
 * The list of guides, and each of them with the codes that it leads to.
 * @internal
 */
export function* guidePlans(context: PageContext): Iterable<PagePlan> {
  const { guides } = context;
  if (guides.length === 0) return;
  yield { kind: "guides", path: "guides/index", make: () => guidesPage(context) };
  for (const guide of guides) {
    yield {
      kind: "guide",
      path: `guides/${guide.id}`,
      parts: () => [guide, ...codesOfGuide(guide).map((at) => context.codeAt(at))],
      make: () => guidePage(guide, context),
    };
  }
}
