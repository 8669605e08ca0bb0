import type { HtmlPage, Surroundings } from "./types.ts";
import { markup } from "../html/markup.ts";
import { jsonScript } from "../html/script.ts";
import { absolute } from "../site.ts";
import { pageAddress, targetAddress } from "../html/address.ts";
import { SEARCH } from "../content/addresses.ts";
import { breadcrumbList } from "./crumbs.ts";
import { definedTerm, definedTermSet } from "./defined-term.ts";
import { website } from "./website.ts";

/**
 * What the page says, as JSON-LD: nothing that it does not show too.
 *
 * Pages here explain and compare; none of them lists questions with their answers, so none is an `FAQPage`.
 */
export function structuredData(page: HtmlPage, around: Surroundings) {
  const graph = [subject(page, around), breadcrumbList(page, around)].filter(
    (one) => one !== undefined,
  );
  if (graph.length === 0) return undefined;
  const data = { "@context": "https://schema.org", "@graph": graph };
  return markup`${jsonScript("application/ld+json", data)}\n`;
}

function subject(
  { kind, code, page, address = "" }: HtmlPage,
  { base, locale, context, phrases }: Surroundings,
) {
  const url = absolute(base, address);
  if (kind === "home") return website(phrases, url, absolute(base, pageAddress(locale, SEARCH)));
  if (code) {
    const { protocol } = code;
    const title = context.bundleOf(protocol)?.protocol.title ?? "";
    const set = {
      title,
      url: absolute(base, targetAddress(locale, { kind: "protocol", protocol })),
    };
    return definedTerm(code, url, set);
  }
  return page?.kind === "protocol" ? definedTermSet(page, url) : undefined;
}
