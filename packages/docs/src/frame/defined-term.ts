import { foldName, knownName, plainText, type Code, type Page } from "@wirecode/model";

/** A code as a term of its protocol, by the name people know. */
export function definedTerm(one: Code, url: string, set: { title: string; url: string }) {
  const { code, text } = one;
  const name = knownName(one) ?? text.title;
  const isSaid = foldName(name) === foldName(text.title);
  return {
    "@type": "DefinedTerm",
    "@id": url,
    url,
    termCode: String(code),
    name,
    ...(!isSaid && { alternateName: text.title }),
    description: text.summary,
    inLanguage: text.lang,
    inDefinedTermSet: { "@type": "DefinedTermSet", "@id": set.url, url: set.url, name: set.title },
  };
}

/** A protocol as the set of its codes. */
export function definedTermSet({ title, description }: Page, url: string) {
  return { "@type": "DefinedTermSet", "@id": url, url, name: plainText(title), description };
}
