import { codeOf } from "../content/code-of.js";
import { markup } from "../layout/markup.js";
import { jsonScript } from "../layout/script.ts";
import { absolute } from "../site.js";
import { breadcrumbList } from "./breadcrumb-list.js";
import { definedTerm, definedTermSet } from "./defined-term.js";
import { website } from "./website.js";

/** @import { Page, Surroundings } from "../layout/types.d.ts" */

/**
 * What the page says, as JSON-LD: nothing that it does not show too.
 *
 * Pages here explain and compare; none of them lists questions with their answers, so none is an `FAQPage`.
 *
 * @param {Page} page
 * @param {Surroundings} around
 */
export function structuredData(page, around) {
  const graph = [subject(page, around), breadcrumbList(page, around.base)].filter(
    (one) => one !== undefined,
  );
  if (graph.length === 0) return undefined;
  const data = { "@context": "https://schema.org", "@graph": graph };
  return markup`${jsonScript("application/ld+json", data)}\n`;
}

/**
 * @param {Page} page
 * @param {Surroundings} around
 */
function subject({ kind, entry, address = "" }, { base, locale, phrases, protocols }) {
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
