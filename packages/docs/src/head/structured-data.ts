import type { Page, Surroundings } from "../layout/types.ts";
import { codeOf } from "../content/code-of.ts";
import { markup } from "../layout/markup.ts";
import { jsonScript } from "../layout/script.ts";
import { absolute } from "../site.ts";
import { breadcrumbList } from "./breadcrumb-list.ts";
import { definedTerm, definedTermSet } from "./defined-term.ts";
import { website } from "./website.ts";

/**
 * What the page says, as JSON-LD: nothing that it does not show too.
 *
 * Pages here explain and compare; none of them lists questions with their answers, so none is an `FAQPage`.
 */
export function structuredData(page: Page, around: Surroundings) {
  const graph = [subject(page, around), breadcrumbList(page, around.base)].filter(
    (one) => one !== undefined,
  );
  if (graph.length === 0) return undefined;
  const data = { "@context": "https://schema.org", "@graph": graph };
  return markup`${jsonScript("application/ld+json", data)}\n`;
}

function subject(
  { kind, entry, address = "" }: Page,
  { base, locale, phrases, protocols }: Surroundings,
) {
  const url = absolute(base, address);
  if (kind === "home") return website(phrases, url, absolute(base, `${locale}/search/`));
  const found = entry && codeOf(entry, protocols);
  if (found) {
    const { code, protocol } = found;
    const set = { title: protocol.title, url: absolute(base, `${locale}/${protocol.id}/`) };
    return definedTerm(code, url, set);
  }
  return entry?.kind === "protocol" ? definedTermSet(entry, url) : undefined;
}
