import type { Authored } from "../schema/authored.ts";
import type { Remember } from "../remember.ts";
import { folderOfSubject } from "../translation/entries.ts";

/** One folder of a catalogue. */
export interface Folder {
  readonly name: string;
  /** What every folder needs, the languages, the glossary, the style and the search, and the files of this folder alone. */
  readonly authored: Authored;
  /** Whether a file belongs to it, so that a problem in it is told here and not with another folder. */
  readonly owns: (file: string) => boolean;
}

/**
 * A catalogue folder by folder, each made when it is asked for; the files of the data folder itself go with the phrases. A
 * folder is the same object as before while nothing in it has changed.
 */
export function* foldersOf(authored: Authored, remember: Remember): Iterable<Folder> {
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
    providers,
    explain,
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
    providers: { facts: {}, text: {} },
    explain: { kinds: {}, phrases: {} },
    stamps: {},
  };
  const part = (name: string, files: readonly unknown[], own: Partial<Authored>) => {
    const stamped = Object.entries(stamps).filter(([of]) => folderOfSubject(of) === name);
    const all = stamped.flatMap(([, byLocale]) => Object.values(byLocale));
    return remember<Folder>(
      `folder ${name}`,
      [locales, glossary, style, search, ...files, ...all],
      () => ({
        name,
        authored: { ...nothing, ...own, stamps: Object.fromEntries(stamped) },
        owns: (file) => folderOf(file) === name,
      }),
    );
  };
  yield part("phrases", Object.values(phrases), { phrases });
  for (const [id, folder] of Object.entries(protocols)) {
    const { protocol, codes, comparisons, compat, practice, text, registry } = folder;
    const files = [
      protocol,
      codes,
      comparisons,
      compat,
      practice,
      registry,
      ...Object.values(text),
    ];
    yield part(id, files, { protocols: { [id]: folder } });
  }
  yield part(
    "across",
    [
      across.comparisons,
      across.vocabularies,
      ...Object.values(across.mappings),
      ...Object.values(across.text),
    ],
    { across },
  );
  yield part("guides", [...Object.values(guides.trees), ...Object.values(guides.text)], { guides });
  yield part("terms", [terms.terms, ...Object.values(terms.text)], { terms });
  yield part(
    "providers",
    [
      ...Object.values(providers.facts),
      ...Object.values(providers.text).flatMap((one) => Object.values(one)),
    ],
    { providers },
  );
  yield part("explain", [explain.kinds, ...Object.values(explain.phrases)], { explain });
  yield part("site", [site.site, ...Object.values(site.text)], { site });
}

function folderOf(file: string): string {
  const slash = file.indexOf("/");
  return slash === -1 ? "phrases" : file.slice(0, slash);
}
