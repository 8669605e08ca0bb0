import type { Authored } from "../schema/authored.ts";
import type { Remember } from "../remember.ts";

/** One folder of a catalogue. */
export interface Folder {
  /** What every folder needs, the languages, the glossary, the style and the search, and the files of this folder alone. */
  readonly authored: Authored;
  /** Whether a file belongs to it, so that a problem in it is told here and not with another folder. */
  readonly owns: (file: string) => boolean;
}

/**
 * A catalogue folder by folder; the files of the data folder itself go with the phrases. A folder is the same object as
 * before while nothing in it has changed.
 */
export function foldersOf(authored: Authored, remember: Remember): readonly Folder[] {
  const {
    locales,
    glossary,
    style,
    search,
    phrases,
    protocols,
    across,
    guides,
    terms,
    site,
    stamps,
  } = authored;
  const nothing: Authored = {
    locales,
    glossary,
    style,
    exceptions: {},
    search,
    phrases: {},
    protocols: {},
    across: { comparisons: {}, vocabularies: {}, mappings: {}, text: {} },
    guides: { trees: {}, text: {} },
    terms: { terms: {}, text: {} },
    site: { text: {} },
    stamps: {},
  };
  const part = (name: string, files: readonly unknown[], own: Partial<Authored>) =>
    remember<Folder>(
      `folder ${name}`,
      [locales, glossary, style, search, ...files, ...Object.values(stamps[name] ?? {})],
      () => ({
        authored: {
          ...nothing,
          ...own,
          ...(stamps[name] && { stamps: { [name]: stamps[name] } }),
        },
        owns: (file) => folderOf(file) === name,
      }),
    );
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

function folderOf(file: string): string {
  const slash = file.indexOf("/");
  return slash === -1 ? "phrases" : file.slice(0, slash);
}
