import type { DataPath } from "../load/locate.ts";
import { own } from "../own.ts";
import { termsIn } from "../rules/glossary-terms.ts";
import { protocolsAbout } from "../rules/protocols-about.ts";
import type { Authored } from "../schema/authored.ts";
import { folderOfSubject, subjectsOf, type Tier } from "../translation/entries.ts";
import {
  isMissing,
  isStale,
  parallelEntries,
  type Parallel,
  type ParallelEntry,
} from "../translation/parallel.ts";
import { contextOf } from "./context-of.ts";

/** An entry with strings that somebody has to translate. */
export interface Piece {
  readonly folder: string;
  readonly entry: string;
  /** Where the entry stands in the text file of the folder. */
  readonly path: DataPath;
  /** What a translator has to know who does not see the page: the code's phrase, and what kind of thing it is. */
  readonly context: string;
  readonly strings: readonly PieceString[];
  /** The terms of the glossary that occur in the English. */
  readonly terms: readonly PieceTerm[];
}

/** A string to translate, or to look at again. */
export interface PieceString {
  readonly path: DataPath;
  readonly english: string;
  /** What the language has for an English that has changed since. */
  readonly own?: string;
  /** The stamp of that. */
  readonly stamp?: string;
}

/** What a language writes for a term. */
interface PieceTerm {
  readonly term: string;
  readonly use: string;
  readonly avoid: readonly string[];
}

/** What is asked for. */
export interface Wanted {
  readonly locale: string;
  /** Names first, and bodies when all names are there, if absent. */
  readonly tier: Tier | undefined;
  /** All folders if empty. */
  readonly folders: readonly string[];
  /** How many entries at most. */
  readonly limit: number;
}

/** The next pieces of work for a language, and how many entries there are in all. */
export function piecesOf(
  authored: Authored,
  { locale, tier, folders, limit }: Wanted,
): { readonly pieces: readonly Piece[]; readonly total: number; readonly tier: Tier } {
  const all = subjectsOf(authored)
    .filter(
      (of) => folders.length === 0 || folders.includes(of) || folders.includes(folderOfSubject(of)),
    )
    .flatMap((folder) =>
      parallelEntries(authored, folder, locale).map((parallel) => ({ folder, parallel })),
    );
  const dueIn = (which: Tier) =>
    all.flatMap(({ folder, parallel }) => {
      const strings = dueOf(parallel, which);
      return strings.length === 0 ? [] : [{ folder, parallel, strings }];
    });
  const names = tier === "bodies" ? [] : dueIn("names");
  const chosen = tier ?? (names.length > 0 ? "names" : "bodies");
  const due = chosen === "names" ? names : dueIn("bodies");
  return {
    tier: chosen,
    total: due.length,
    pieces: due.slice(0, limit).map(({ folder, parallel: { entry }, strings }) => ({
      folder,
      entry: entry.name,
      path: entry.path,
      context: contextOf(folder, entry, authored, locale),
      strings,
      terms: termsOf(
        strings.map(({ english }) => english),
        authored,
        protocolsAbout(authored, folder, entry.name),
        locale,
      ),
    })),
  };
}

/** The strings of an entry that are missing or stale: those of a tier, and names without which there can be no body. */
function dueOf({ strings }: ParallelEntry, tier: Tier): readonly PieceString[] {
  const due = strings.filter((one) => one.tier === tier && isDue(one));
  if (due.length === 0) return [];
  const names = tier === "names" ? [] : strings.filter((one) => one.tier === "names" && isDue(one));
  // A list comes whole: what stands where in it is its author's to say.
  const lists = new Set(due.flatMap(({ path }) => listOf(path) ?? []));
  const wanted = new Set([...names, ...due]);
  return strings
    .filter((one) => wanted.has(one) || lists.has(listOf(one.path) ?? ""))
    .map(({ path, english, own: present, stamp }) => ({
      path,
      english,
      ...(present !== undefined && { own: present }),
      ...(stamp !== undefined && { stamp }),
    }));
}

function isDue(one: Parallel): boolean {
  return isMissing(one) || isStale(one);
}

/** The list that a path leads into. */
function listOf(path: DataPath): string | undefined {
  return typeof path.at(-1) === "number" ? path.slice(0, -1).join("/") : undefined;
}

/** The terms of the glossary that some English has, as a language writes them. */
function termsOf(
  texts: readonly string[],
  { glossary }: Authored,
  protocols: readonly string[],
  locale: string,
): readonly PieceTerm[] {
  const found = new Map(
    texts
      .flatMap((text) => termsIn(text, glossary, protocols))
      .map(({ key, term }) => [key, own(term.words, locale)] as const),
  );
  return [...found].flatMap(([term, words]) =>
    words ? [{ term, use: words.use, avoid: words.avoid ?? [] }] : [],
  );
}
