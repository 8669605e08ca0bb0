import type { Direction, Locale } from "../content/types.ts";

/** The direction that a language is written in. */
export function directionOf(lang: string, locales: readonly Locale[]): Direction {
  return locales.find(({ tag }) => tag === lang)?.direction ?? "ltr";
}
