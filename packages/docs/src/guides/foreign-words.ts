import type { Guide } from "@wirecode/core/model";
import type { Locale } from "../content/types.ts";
import { markup } from "../layout/markup.ts";
import { directionOf } from "./direction-of.ts";

/**
 * The title of a guide that nobody has translated, marked as being in its own language; nothing for any other guide.
 */
export function foreignWords(guide: Guide | undefined, locale: string, locales: readonly Locale[]) {
  if (!guide || guide.lang === locale) return undefined;
  const { lang, title } = guide;
  return markup`<span lang="${lang}" dir="${directionOf(lang, locales)}">${title}</span>`;
}
