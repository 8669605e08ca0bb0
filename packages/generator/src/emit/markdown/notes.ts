import { inline } from "./markup.ts";
import type { Voice } from "./voice.ts";

/** The note that words are still in English, or older than their English; none where they are neither. */
export function notes(
  { lang, stale }: { readonly lang: string; readonly stale?: true },
  { locale, phrases }: Voice,
): string[] {
  if (lang !== locale) return [`*${inline(phrases.site.untranslated)}*`];
  return stale ? [`*${inline(phrases.site.stale)}*`] : [];
}
