/**
 * What a language is called in another one.
 *
 * @param {string} tag
 * @param {string} lang
 */
export function languageName(tag, lang) {
  return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? tag;
}
