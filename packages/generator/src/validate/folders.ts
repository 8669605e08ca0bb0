import type { Authored } from "../schema/authored.ts";
import type { Remember } from "../remember.ts";

/**
 * A catalogue folder by folder: each part has what every folder needs, the languages, the glossary and the style, and the
 * files of one folder alone. A part is the same object as before while nothing in it has changed.
 */
export function foldersOf(authored: Authored, remember: Remember): readonly Authored[] {
  const { locales, glossary, style, phrases, protocols, across, guides, terms, site } = authored;
  const nothing: Authored = {
    locales,
    glossary,
    style,
    phrases: {},
    protocols: {},
    across: { comparisons: {}, vocabularies: {}, mappings: {}, text: {} },
    guides: { trees: {}, text: {} },
    terms: { terms: {}, text: {} },
    site: { text: {} },
  };
  const part = (name: string, files: readonly unknown[], own: Partial<Authored>) =>
    remember<Authored>(`folder ${name}`, [locales, glossary, style, ...files], () => ({
      ...nothing,
      ...own,
    }));
  return [
    part("phrases", Object.values(phrases), { phrases }),
    ...Object.entries(protocols).map(([id, folder]) => {
      const { protocol, codes, comparisons, text, registry } = folder;
      const files = [protocol, codes, comparisons, registry, ...Object.values(text)];
      return part(id, files, { protocols: { [id]: folder } });
    }),
    part(
      "across",
      [
        across.comparisons,
        across.vocabularies,
        ...Object.values(across.mappings),
        ...Object.values(across.text),
      ],
      { across },
    ),
    part("guides", [...Object.values(guides.trees), ...Object.values(guides.text)], { guides }),
    part("terms", [terms.terms, ...Object.values(terms.text)], { terms }),
    part("site", [site.site, ...Object.values(site.text)], { site }),
  ];
}
