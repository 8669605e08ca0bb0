import { foreignPages, type LanguageProgress } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import { coverage, total } from "../translation/coverage.ts";
import type { Catalogue } from "./catalogue.ts";

/** How far each translation has come, in the order in which the languages are listed. */
export function progressOf(
  authored: Authored,
  words: Pick<Catalogue, "protocols" | "guides" | "terms" | "sitePages">,
): readonly LanguageProgress[] {
  const [, ...translations] = Object.entries(authored.locales);
  return translations.map(([tag, { draft, ...locale }]): LanguageProgress => {
    const { rows } = coverage(authored, [tag]);
    return {
      locale: { tag, ...locale },
      ...(draft && { draft }),
      names: total(rows, "names"),
      bodies: total(rows, "bodies"),
      foreign: foreignPages(tag, {
        bundles: words.protocols.flatMap(({ bundles }) => bundles.get(tag) ?? []),
        guides: words.guides.get(tag) ?? [],
        terms: words.terms.get(tag) ?? [],
        sitePages: words.sitePages.get(tag) ?? { places: {} },
      }),
    };
  });
}
