/** @import { Code } from "@wirecode/core/model" */
/** @import { Entry } from "../content/types.d.ts" */

/**
 * A code as a term of its protocol.
 *
 * @param {Code} code
 * @param {string} url
 * @param {{ title: string, url: string }} set
 */
export function definedTerm({ code, phrase, text }, url, set) {
  return {
    "@type": "DefinedTerm",
    "@id": url,
    url,
    termCode: String(code),
    name: text.title,
    ...(phrase !== null && { alternateName: phrase }),
    description: text.summary,
    inLanguage: text.lang,
    inDefinedTermSet: { "@type": "DefinedTermSet", "@id": set.url, url: set.url, name: set.title },
  };
}

/**
 * A protocol as the set of its codes.
 *
 * @param {Pick<Entry, "title" | "description">} entry
 * @param {string} url
 */
export function definedTermSet({ title, description }, url) {
  return { "@type": "DefinedTermSet", "@id": url, url, name: title, description };
}
