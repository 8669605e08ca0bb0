import { pageAddress } from "../html/address.ts";
import type { Locale, Version } from "./types.ts";

/**
 * Which languages each page exists in, by its path.
 *
 * @param pages the paths of each language's pages
 */
export function versionsOf(
  locales: readonly Locale[],
  pages: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly Version[]>> {
  const versions = new Map<string, Version[]>();
  for (const locale of locales) {
    for (const path of pages[locale.tag] ?? []) {
      const known = versions.get(path) ?? [];
      versions.set(path, known);
      known.push({ locale, address: pageAddress(locale.tag, path) });
    }
  }
  return Object.fromEntries(versions);
}

/**
 * The languages of a page that every one of them has.
 *
 * @param path the page's, below its locale
 */
export function versionsAt(locales: readonly Locale[], path: string): readonly Version[] {
  return locales.map((locale) => ({ locale, address: pageAddress(locale.tag, path) }));
}
