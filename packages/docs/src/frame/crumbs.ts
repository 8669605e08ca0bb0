import {
  distinctClasses,
  fill,
  pathOf,
  PLAIN,
  plainText,
  valueLabel,
  type Code,
  type Inlines,
  type Page,
  type PageKind,
  type Phrases,
} from "@wirecode/model";
import { pageAddress } from "../html/address.ts";
import { type Markup, markup } from "../html/markup.ts";
import { printInlines } from "../html/print-inlines.ts";
import { absolute } from "../site.ts";
import type { Crumb, HtmlPage, Surroundings } from "./types.ts";

/** The first step on the way to any other page. */
export function homeCrumb({ site }: Phrases): Crumb {
  return { label: [site.home], path: pathOf({ kind: "page", page: "home" }) };
}

/** The way from the home page to a page; the home page itself has none. */
export function crumbsOf(
  page: Page,
  code: Code | undefined,
  around: Surroundings,
): readonly Crumb[] {
  if (page.kind === "home") return [];
  const { phrases, protocols } = around;
  const { site, guides, providers } = phrases;
  const protocol = protocols.find(({ id }) => id === page.protocol);
  const list = [fill(site.all, { protocol: protocol?.title ?? "" })];
  const lists: Partial<Record<PageKind, Crumb>> = {
    guide: { label: [guides.title], path: pathOf({ kind: "page", page: "guides" }) },
    provider: { label: [providers.title], path: pathOf({ kind: "page", page: "providers" }) },
  };
  const parent: Crumb | undefined =
    lists[page.kind] ??
    (protocol && { label: list, path: pathOf({ kind: "protocol", protocol: protocol.id }) });
  return [
    homeCrumb(phrases),
    ...(parent && parent.path !== page.path ? [parent] : []),
    ...(code ? classCrumb(code, around) : []),
    { label: page.kind === "protocol" ? list : calledOf(page, phrases.headings.comparisonLink) },
  ];
}

/** The class of a code, where that has a page. */
function classCrumb({ protocol, class: id }: Code, { context }: Surroundings): readonly Crumb[] {
  const bundle = context.bundleOf(protocol);
  const own = bundle?.protocol.classes.find((one) => one.id === id);
  if (!bundle || !own || !distinctClasses(bundle).includes(own.id)) return [];
  const { phrases } = context;
  const label = valueLabel("class", own.id, { phrases, words: bundle.words }, PLAIN);
  const { retry } = own;
  return [{ label: [label], path: pathOf({ kind: "class", protocol, id: own.id, retry }) }];
}

/** From a code to what else its number can mean. */
export function numberCrumb({ code }: Code, { context, phrases }: Surroundings): Crumb | undefined {
  if (context.sharing(code).length < 2) return undefined;
  const label = [fill(phrases.numbers.link, { code: String(code) })];
  return { label, path: pathOf({ kind: "number", value: code }) };
}

function calledOf({ kind, title, codes = [] }: Page, comparison: string): Inlines {
  const [a, b] = codes;
  if (a === undefined) return title;
  return kind === "comparison" && b !== undefined ? [fill(comparison, { a, b })] : [a];
}

/** The way to a page as links. */
export function printCrumbs(
  { crumbs = [], aside }: Pick<HtmlPage, "crumbs" | "aside">,
  { locale, phrases, setting, base }: Surroundings,
): Markup | undefined {
  if (crumbs.length === 0) return undefined;
  const steps = crumbs.map(({ label, path }) => {
    const words = printInlines(label, setting);
    if (path === undefined) return markup`<li aria-current="page">${words}</li>`;
    return markup`<li>${link(words, path)}</li>\n`;
  });
  const beside = aside?.path !== undefined && link(printInlines(aside.label, setting), aside.path);
  return markup`<nav class="crumbs" aria-label="${phrases.site.breadcrumbs}"><ol>
${steps}
</ol>${beside}</nav>
`;

  function link(words: Markup, path: string): Markup {
    return markup`<a href="${base}${pageAddress(locale, path)}">${words}</a>`;
  }
}

/** The same for search engines. */
export function breadcrumbList(
  { address = "", crumbs = [] }: Pick<HtmlPage, "address" | "crumbs">,
  { locale, base }: Pick<Surroundings, "locale" | "base">,
) {
  if (crumbs.length === 0) return undefined;
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ label, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: plainText(label),
      item: absolute(base, path === undefined ? address : pageAddress(locale, path)),
    })),
  };
}
