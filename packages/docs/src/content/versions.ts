import type { Locale } from "./types.ts";
import type { Version } from "../layout/types.ts";
import { addressOf } from "./address.ts";

/**
 * Which languages each page exists in, by its path.
 *
 * @param pages the files of each language's pages, below its folder
 */
export function versionsOf(
  locales: readonly Locale[],
  pages: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly Version[]>> {
  const versions: Map<string, Version[]> = new Map();
  for (const locale of locales) {
    for (const name of pages[locale.tag] ?? []) {
      const path = name.slice(0, -".md".length).replaceAll("\\", "/");
      const known = versions.get(path) ?? [];
      versions.set(path, known);
      known.push({ locale, address: addressOf(locale.tag, path) });
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
  return locales.map((locale) => ({ locale, address: addressOf(locale.tag, path) }));
}
