import type { Content } from "../content/types.ts";
import type { Publication, Surroundings } from "./types.ts";
import { onceFor } from "./once-for.ts";

const known = onceFor((_content: object) =>
  onceFor((_publication: Publication) => new Map() as Map<string, Surroundings>),
);

/**
 * The words and things around a page of a locale: the same object for all pages of a locale, so that what is made of
 * it alone can be made once.
 */
export function surroundings(
  locale: string,
  content: Pick<Content, "phrases" | "protocols" | "site" | "versions">,
  publication: Publication,
): Surroundings {
  const made = known(content)(publication);
  const around = made.get(locale) ?? make(locale, content, publication);
  made.set(locale, around);
  return around;
}

function make(
  locale: string,
  {
    phrases,
    protocols,
    site,
    versions,
  }: Pick<Content, "phrases" | "protocols" | "site" | "versions">,
  publication: Publication,
): Surroundings {
  const words = phrases[locale];
  if (!words) throw new Error(`no phrases in ${locale}`);
  return {
    ...publication,
    locale,
    phrases: words,
    protocols: protocols[locale] ?? [],
    repository: site.repository,
    has: (path) => Object.hasOwn(versions, path),
  };
}
