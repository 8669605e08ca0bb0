/** The plural categories that languages have, as CLDR names them. */
const ALL: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);

/** The plural categories of a language: `one` and `other` in English. */
export function pluralCategoriesOf(locale: string): readonly string[] {
  // Asking for them takes longer than all that is done with them.
  const before = known.get(locale);
  if (before) return before;
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  known.set(locale, pluralCategories);
  return pluralCategories;
}

const known = new Map<string, readonly string[]>();

/** Whether a key is a plural category of some language. */
export function isPluralCategory(key: unknown): boolean {
  return ALL.has(String(key));
}

/** Whether a key is a plural category that a language does not have. */
export function isForeignCategory(key: unknown, locale: string): boolean {
  return isPluralCategory(key) && !pluralCategoriesOf(locale).includes(String(key));
}
