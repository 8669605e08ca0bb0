import { inline } from "./markup.ts";
import { linkTo } from "./page.ts";
import type { Voice } from "./voice.ts";

/** What a page says first about its own words: that they are not translated, or no longer what the English says. */
export function notes(
  { lang, stale }: { readonly lang: string; readonly stale?: true },
  path: string,
  voice: Voice,
): readonly string[] {
  const { site } = voice.phrases;
  if (lang !== voice.locale) return [`*${inline(site.untranslated)}${help(path, voice)}*`];
  return stale ? [`*${inline(site.stale)}${help(path, voice)}*`] : [];
}

/** A note above text of which some is in another language than the page; none where all of it is in the page's. */
export function untranslated(
  langs: readonly string[],
  path: string,
  voice: Voice,
): readonly string[] {
  if (langs.every((lang) => lang === voice.locale)) return [];
  return [`*${inline(voice.phrases.site.partly)}${help(path, voice)}*`];
}

function help(path: string, { phrases, sitePages }: Voice): string {
  if (!sitePages.contribute) return "";
  return ` [${inline(phrases.pages.help)}](${linkTo(path, "contribute")}#translate)`;
}
