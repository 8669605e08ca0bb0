import type { Phrases } from "@wirecode/model";

/**
 * The site in one language, and how to search it.
 *
 * @param search the address of the page that takes a query
 */
export function website({ lang, site }: Phrases, url: string, search: string) {
  return {
    "@type": "WebSite",
    "@id": url,
    url,
    name: site.name,
    description: site.tagline,
    inLanguage: lang,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${search}?q={query}` },
      "query-input": "required name=query",
    },
  };
}
