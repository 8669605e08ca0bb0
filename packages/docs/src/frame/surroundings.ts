import { once } from "@wirecode/model";
import type { Publication } from "../content/site-file.ts";
import { dataIn } from "../content/data.ts";
import type { Content } from "../content/types.ts";
import type { Surroundings } from "./types.ts";

const known = once((_content: Content) =>
  once((_publication: Publication) => new Map<string, Surroundings>()),
);

/**
 * The words and things around a page of a locale: the same object for all pages of a locale, so that what is made of
 * it alone can be made once.
 *
 * @param locale that of the page, or the reference for a page in no language in particular
 */
export function surroundings(
  locale: string,
  content: Content,
  publication: Publication,
): Surroundings {
  const made = known(content)(publication);
  const around = made.get(locale) ?? make(locale, content, publication);
  made.set(locale, around);
  return around;
}

function make(locale: string, content: Content, publication: Publication): Surroundings {
  const { phrases, protocols, contexts, site, versions } = content;
  const [words, context] = [phrases[locale], contexts[locale]];
  if (!words || !context) throw new Error(`There are no phrases in ${locale}.`);
  return {
    ...publication,
    locale,
    phrases: words,
    protocols: protocols[locale] ?? [],
    ...(site.groups && { groups: site.groups }),
    context,
    setting: {
      base: publication.base,
      locale,
      dir: words.direction,
      reference: context.reference,
      words: words.site,
    },
    repository: site.repository,
    has: (path) => Object.hasOwn(versions, path),
    hasData: (path) => dataIn(locale, content).has(path),
    hasTwins: content.isTold(locale),
  };
}
