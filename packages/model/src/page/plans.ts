import { refOf } from "../facts/code-ref.ts";
import { distinctClasses } from "../facts/class-code.ts";
import { codesOfGuide } from "../facts/guide.ts";
import type { Bundle } from "../shapes/bundle.ts";
import { aboutPage } from "./about-page.ts";
import { classPage } from "./class-page.ts";
import { codePlans, comparisonPlans } from "./code-plans.ts";
import type { PageContext } from "./context.ts";
import { glossaryPage } from "./glossary-page.ts";
import { guidePage, guidesPage } from "./guide-page.ts";
import { homePage } from "./home-page.ts";
import { movingPage } from "./moving-page.ts";
import { numberPage, sharedNumbers } from "./number-page.ts";
import type { PagePlan } from "./plan.ts";
import { providerPage } from "./provider-page.ts";
import { providersPage } from "./providers-page.ts";
import { protocolPage } from "./protocol-page.ts";
import type { Side } from "./side.ts";
import { contributePage } from "./site-page.ts";
import { pathOf } from "./target.ts";

/** Pages that follow one another. */
interface PageRun {
  /** Nothing is planned before somebody goes through them, and anew each time. */
  readonly plans: () => Iterable<PagePlan>;
  /** The protocol whose codes these are the pages of. */
  readonly codesOf?: Bundle;
  /** The code whose comparisons these are. */
  readonly comparisonsOf?: Side;
}

/**
 * Every page of a language, in the order in which a site lists them.
 * @internal
 */
export function* pagesOf(context: PageContext): Iterable<PagePlan> {
  for (const { plans } of pageRuns(context)) yield* plans();
}

/**
 * The same, with the codes of each protocol and the comparisons of each code apart.
 * @internal
 */
export function* pageRuns(context: PageContext): Iterable<PageRun> {
  yield { plans: () => sitePlans(context) };
  yield { plans: () => numberPlans(context) };
  for (const bundle of context.bundles) {
    yield { plans: () => listPlans(bundle, context) };
    yield { plans: () => codePlans(bundle, context), codesOf: bundle };
    for (const code of bundle.codes) {
      const side = { code, bundle };
      yield { plans: () => comparisonPlans(side, context), comparisonsOf: side };
    }
  }
  yield { plans: () => guidePlans(context) };
  yield { plans: () => providerPlans(context) };
}

/** The home page, the glossary, and the pages about the site itself. */
function* sitePlans(context: PageContext): Iterable<PagePlan> {
  yield {
    kind: "home",
    path: pathOf({ kind: "page", page: "home" }),
    make: () => homePage(context),
  };
  if (context.terms.length > 0)
    yield {
      kind: "glossary",
      path: pathOf({ kind: "page", page: "glossary" }),
      make: () => glossaryPage(context),
    };
  for (const page of [movingPage(context), aboutPage(context), contributePage(context)])
    if (page) yield { kind: page.kind, path: page.path, make: () => page };
}

/** The pages of the numbers that several codes share. */
function* numberPlans(context: PageContext): Iterable<PagePlan> {
  for (const [value, codes] of sharedNumbers(context.bundles)) {
    yield {
      kind: "number",
      path: pathOf({ kind: "number", value }),
      parts: () =>
        codes.flatMap(({ code, bundle }) => [
          code,
          bundle.protocol,
          bundle.words,
          context.comparedWith(refOf(code)),
        ]),
      make: () => numberPage(value, codes, context),
    };
  }
}

/** The pages of a protocol and of its classes, which list all its codes. */
function* listPlans(bundle: Bundle, context: PageContext): Iterable<PagePlan> {
  const { id: protocol, classes } = bundle.protocol;
  const parts = () => [bundle];
  yield {
    kind: "protocol",
    path: pathOf({ kind: "protocol", protocol }),
    parts,
    make: () => protocolPage(bundle, context),
  };
  const listed = new Set(distinctClasses(bundle));
  for (const { id, retry } of classes.filter((one) => listed.has(one.id)))
    yield {
      kind: "class",
      path: pathOf({ kind: "class", protocol, id, retry }),
      parts,
      make: () => classPage(id, bundle, context),
    };
}

/** The list of guides, and each of them with the codes that it leads to. */
function* guidePlans(context: PageContext): Iterable<PagePlan> {
  const { guides } = context;
  if (guides.length === 0) return;
  yield {
    kind: "guides",
    path: pathOf({ kind: "page", page: "guides" }),
    make: () => guidesPage(context),
  };
  for (const guide of guides) {
    yield {
      kind: "guide",
      path: pathOf({ kind: "guide", id: guide.id }),
      parts: () => [guide, ...codesOfGuide(guide).map((at) => context.codeAt(at))],
      make: () => guidePage(guide, context),
    };
  }
}

/** The list of providers, and each of them with what it says. */
function* providerPlans(context: PageContext): Iterable<PagePlan> {
  const { providers } = context;
  if (providers.length === 0) return;
  yield {
    kind: "providers",
    path: pathOf({ kind: "page", page: "providers" }),
    make: () => providersPage(context),
  };
  for (const provider of providers) {
    yield {
      kind: "provider",
      path: pathOf({ kind: "provider", id: provider.id }),
      parts: () => [
        provider,
        ...context.bundles.map(({ words }) => words),
        ...provider.notes.flatMap(({ listed }) => listed.map((at) => context.codeAt(at))),
      ],
      make: () => providerPage(provider, context),
    };
  }
}
