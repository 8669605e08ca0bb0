import type { Patterns } from "../shapes/attribute-words.ts";

/** Making the rules costs a thousand times what asking them does. */
const plurals = /* @__PURE__ */ new Map<string, (count: number) => Intl.LDMLPluralRule>();

/**
 * The plural categories of numbers in a language (CLDR), each asked for once.
 * @internal
 */
export function pluralOf(lang: string): (count: number) => Intl.LDMLPluralRule {
  const known = plurals.get(lang);
  if (known) return known;
  const rules = new Intl.PluralRules(lang);
  const categories = new Map<number, Intl.LDMLPluralRule>();
  const categoryOf = (count: number) => {
    const category = categories.get(count) ?? rules.select(count);
    categories.set(count, category);
    return category;
  };
  plurals.set(lang, categoryOf);
  return categoryOf;
}

/** No list has more values, whatever it is a list of. */
const MANY = 200;

/**
 * The plural categories that numbers of values have in a language, from one value to the most there can be.
 * @internal
 */
export function categoriesUpTo(most: number, lang: string): readonly string[] {
  return [...new Set(counts(most).map(pluralOf(lang)))];
}

/**
 * The plural categories whose sentence a language leaves to `other`: those of a number of values, up to the most there
 * can be, that has neither a sentence of its own (`=2`) nor one of its category.
 * @internal
 */
export function fallingBack(patterns: Patterns, most: number, lang: string): readonly string[] {
  const categoryOf = pluralOf(lang);
  const lacking = counts(most).filter(
    (count) => !Object.hasOwn(patterns, `=${count}`) && !Object.hasOwn(patterns, categoryOf(count)),
  );
  return [...new Set(lacking.map(categoryOf))].filter((category) => category !== "other");
}

function counts(most: number): readonly number[] {
  return Array.from({ length: Math.min(most, MANY) }, (_, index) => index + 1);
}
