import { isPattern, plainOf } from "@wirecode/model";
import { child } from "../child.ts";
import type { DataPath } from "../load/locate.ts";
import type { Authored } from "../schema/authored.ts";
import { entriesOf, type Entry, type Tier } from "./entries.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { isForeignCategory } from "./plural-categories.ts";
import { originalAt, pathText, strings } from "./strings.ts";

/** A string of a language beside the English that it translates. */
export interface Parallel {
  readonly path: DataPath;
  /** How stamps call it. */
  readonly key: string;
  readonly tier: Tier;
  readonly english: string;
  /** Absent where it is not translated. */
  readonly own?: string;
  /** The fingerprint of the English that it was made from. */
  readonly stamp?: string;
  /** Whether the English is several sentences, none of which is its very own. */
  readonly several?: true;
  /** Whether it stands beside what is translated: a plural category or a form that English does not have. */
  readonly extra?: true;
  /** Whether another sentence of the language serves in its place, or the language has no such plural category. */
  readonly served?: true;
}

/** An entry of the reference language with each of its strings beside those of another language. */
export interface ParallelEntry {
  /** The English entry. */
  readonly entry: Entry;
  readonly strings: readonly Parallel[];
}

/** The entries of a folder that the reference language has, beside those of another language. */
export function parallelEntries(
  authored: Authored,
  of: string,
  locale: string,
): readonly ParallelEntry[] {
  const [reference = ""] = Object.keys(authored.locales);
  const own = new Map(entriesOf(authored, of, locale).map((entry) => [entry.name, entry.value]));
  const stamps = authored.stamps[of]?.[locale] ?? {};
  return entriesOf(authored, of, reference).map((entry) => ({
    entry,
    strings: [...beside(entry, own.get(entry.name), stamps, locale)],
  }));
}

/** Whether a translated string was made from another English than the present. */
export function isStale({
  own,
  stamp,
  english,
}: Pick<Parallel, "own" | "stamp" | "english">): boolean {
  return own !== undefined && stamp !== fingerprintOf(english);
}

/** Whether a string is neither translated nor served by another. */
export function isMissing({ own, served }: Parallel): boolean {
  return own === undefined && served === undefined;
}

function* beside(
  { path: top, value: english, names }: Entry,
  translation: object | undefined,
  stamps: Readonly<Record<string, string>>,
  locale: string,
): Iterable<Parallel> {
  const tierOf = (path: DataPath): Tier =>
    names === undefined || names.includes(String(path[0])) ? "names" : "bodies";
  const place = (path: DataPath) => {
    const key = pathText([...top, ...path]);
    const stamp = Object.hasOwn(stamps, key) ? stamps[key] : undefined;
    return { path: [...top, ...path], key, tier: tierOf(path), ...(stamp && { stamp }) };
  };
  const met = new Set<string>();
  for (const { path, text } of strings(english)) {
    const word = path.slice(0, -1).reduce<unknown>(child, english);
    // Of a word in several forms the plain one is translated: the others are every language's own.
    if (plainOf(word) !== undefined && path.at(-1) !== "plain") continue;
    const own = ownOf(translation, path, plainOf(word) !== undefined);
    met.add(pathText(own.path));
    const serves =
      isPattern(path) && (hasOther(translation, path) || isForeignCategory(path.at(-1), locale));
    yield {
      ...place(own.path),
      english: text,
      ...(own.text !== undefined && { own: own.text }),
      ...(serves && { served: true }),
    };
  }
  for (const { path, text } of strings(translation)) {
    if (met.has(pathText(path))) continue;
    const original = originalAt(english, path);
    if (original === undefined) continue;
    const several = isPattern(path) && !hasOther(english, path);
    const shared = several && ({ several: true } as const);
    yield { ...place(path), english: original, own: text, extra: true, ...shared };
  }
}

/** Where a language has what English has at a path: there, or in one form of a word or in several where English differs. */
function ownOf(
  translation: object | undefined,
  path: DataPath,
  isForm: boolean,
): { readonly path: DataPath; readonly text?: string } {
  const value = path.reduce<unknown>(child, translation);
  if (typeof value === "string") return { path, text: value };
  const plain = plainOf(value);
  if (plain !== undefined) return { path: [...path, "plain"], text: plain };
  const word = path.slice(0, -1).reduce<unknown>(child, translation);
  return isForm && typeof word === "string" ? { path: path.slice(0, -1), text: word } : { path };
}

/** Whether the sentence that serves every value without one of its own stands beside a path. */
function hasOther(translation: object | undefined, path: DataPath): boolean {
  const sentences = path.slice(0, -1).reduce<unknown>(child, translation);
  return child(sentences, "other") !== undefined;
}
