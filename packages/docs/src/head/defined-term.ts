import type { Code } from "@wirecode/core/model";
import type { Entry } from "../content/types.ts";

/** A code as a term of its protocol. */
export function definedTerm(
  { code, phrase, text }: Code,
  url: string,
  set: { title: string; url: string },
) {
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

/** A protocol as the set of its codes. */
export function definedTermSet(
  { title, description }: Pick<Entry, "title" | "description">,
  url: string,
) {
  return { "@type": "DefinedTermSet", "@id": url, url, name: title, description };
}
