import { plainText, type Code, type Page } from "@wirecode/core/model";

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
export function definedTermSet({ title, description }: Page, url: string) {
  return { "@type": "DefinedTermSet", "@id": url, url, name: plainText(title), description };
}
