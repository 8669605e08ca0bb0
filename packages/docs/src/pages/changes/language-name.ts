/** What a language is called in another one. */
export function languageName(tag: string, lang: string) {
  return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? tag;
}
