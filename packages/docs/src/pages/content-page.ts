import {
  linkTerms,
  linkThings,
  once,
  pathOf,
  plainText,
  targetOf,
  type Bundle,
  type Code,
  type Page,
} from "@wirecode/model";
import type { Listing } from "../content/listing.ts";
import type { Publication } from "../content/site-file.ts";
import type { Content } from "../content/types.ts";
import { crumbsOf, numberCrumb } from "../frame/crumbs.ts";
import { document } from "../frame/document.ts";
import { pasteField } from "../frame/search-field.ts";
import { surroundings } from "../frame/surroundings.ts";
import type { Surroundings } from "../frame/types.ts";
import { guideFigure } from "../guides/figure.ts";
import { type Markup, markup } from "../html/markup.ts";
import { printArticle } from "../html/print-page.ts";
import { latestChanges } from "./changes/latest-changes.ts";
import { compareLink } from "./compare-link.ts";
import { filters } from "./filters.ts";
import { sources } from "./sources.ts";

/**
 * A page value as a document.
 *
 * @param more scripts beyond those that every page of the kind runs
 */
export function contentPage(
  value: Page,
  listing: Listing,
  locale: string,
  { content, publication }: { readonly content: Content; readonly publication: Publication },
  more: readonly string[] = [],
): Markup {
  const around = surroundings(locale, content, publication);
  const { phrases, context } = around;
  const page = linkThings(linkTerms(value, context), context);
  const { kind, description } = page;
  const bundle = page.protocol === undefined ? undefined : context.bundleOf(page.protocol);
  const code = codeOf(page, bundle);
  const listed = listedCodes(page, bundle);
  const main = markup`${code ? sheet(page, code, around) : article()}${compareLink(page, around)}${sources(page, around)}`;
  const copies = code !== undefined || kind === "moving";
  const scripts = [
    ...(kind === "home" ? ["home"] : []),
    ...(listed.length > 0 ? ["filter"] : []),
    ...(copies ? ["copy"] : []),
    ...more,
  ];
  return document(
    {
      ...listing,
      kind,
      lang: phrases.lang,
      dir: phrases.direction,
      title: plainText(page.title),
      description,
      crumbs: crumbsOf(page, code, around),
      ...(code && { aside: numberCrumb(code, around) }),
      main,
      page,
      ...(code && { code }),
      scripts,
    },
    around,
  );

  function article(): Markup {
    const last = kind === "home" && latestChanges(content.releases, around);
    return printArticle(page, around.setting, {
      ...(kind === "moving" && { attributes: copyWords(around) }),
      afterLead: afterLead(),
      last,
    });
  }

  /** What the page offers before its sections. */
  function afterLead() {
    if (kind === "home") return pasteField(around);
    const guide = context.guides.find(({ id }) => id === page.guide);
    if (guide) return guideFigure(guide, context);
    return bundle && filters(listed, bundle, phrases);
  }
}

/** A code's page, in parts that its style sheet lays out. */
function sheet(page: Page, { retry }: Code, around: Surroundings): Markup {
  const attributes = markup` data-retry="${retry}"${copyWords(around)}`;
  return printArticle(page, around.setting, { attributes });
}

/** What the buttons say that copy a listing. */
function copyWords({ phrases: { display } }: Surroundings): Markup {
  return markup` data-copy="${display.copy}" data-copied="${display.copied}"`;
}

function codeOf({ kind, path }: Page, bundle: Bundle | undefined): Code | undefined {
  return kind === "code" && bundle ? codesByPath(bundle).get(path) : undefined;
}

const codesByPath = once(
  ({ codes }: Bundle) => new Map(codes.map((code) => [pathOf(targetOf(code)), code])),
);

/** The codes that a page lists in tables. */
function listedCodes({ kind, codes: [id] = [] }: Page, bundle: Bundle | undefined) {
  const all = bundle?.codes ?? [];
  if (kind === "protocol") return all;
  return kind === "class" ? all.filter((code) => code.class === id) : [];
}
