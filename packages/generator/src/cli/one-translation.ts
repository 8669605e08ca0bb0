import { requireKnown } from "./require-known.ts";

/**
 * Makes sure that a language is one that translates.
 * @returns the language that it translates from.
 * @throws UsageError where the catalogue does not have it, or has it as the original.
 */
export function oneTranslation(locale: string, locales: object): string {
  const [reference = "", ...translations] = Object.keys(locales);
  requireKnown("--locale", [locale], translations);
  return reference;
}
