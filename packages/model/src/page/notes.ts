import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { link, type Inlines } from "./inline.ts";

/** What words say of themselves. */
interface Spoken {
  readonly lang: string;
  /** Where it may be another one: the language of the body. */
  readonly bodyLang?: string;
  readonly stale?: true;
}

/**
 * What a page says first about its own words: that they are not translated, or no longer what the English says.
 * @internal
 */
export function notes({ lang, stale }: Spoken, context: PageContext): Blocks {
  const { site } = context.phrases;
  if (lang !== context.locale) return [note(site.untranslated, context)];
  return stale ? [note(site.stale, context)] : [];
}

/**
 * What stands between the names in the page's language and a body that is not translated yet; nothing where both are in
 * the same language.
 * @internal
 */
export function bodyNote({ lang, bodyLang = lang }: Spoken, context: PageContext): Blocks {
  if (lang !== context.locale || bodyLang === lang) return [];
  return [note(context.phrases.site.untranslated, context)];
}

/**
 * A note above text of which some is in another language than the page; none where all of it is in the page's.
 * @internal
 */
export function partlyTranslated(langs: readonly string[], context: PageContext): Blocks {
  if (langs.every((lang) => lang === context.locale)) return [];
  return [note(context.phrases.site.partly, context)];
}

function note(sentence: string, { phrases, sitePages }: PageContext): Blocks[number] {
  const help: Inlines = sitePages.contribute
    ? [" ", link({ kind: "page", page: "contribute", place: "translate" }, phrases.pages.help)]
    : [];
  return { kind: "note", content: [sentence, ...help] };
}
