import type { DataPath } from "../load/locate.ts";
import { nearest } from "../nearest.ts";
import { isPattern, plainOf } from "@wirecode/model";
import type { Place, Report } from "./rule.ts";

/** The file whose words are compared, and who is told. */
export interface At {
  readonly file: string;
  /** The file with the same words in the reference language. */
  readonly english: string;
  /** What the reference language is called. */
  readonly reference: string;
  readonly report: Report;
}

/** What may be absent of an entry whose original has it. */
export type Absent =
  /** Nothing. */
  | "nothing"
  /** Any string: what is absent falls back by itself. */
  | "anything"
  /** All but these fields, which are the names: the body is whole or absent. */
  | { readonly allBut: readonly string[] };

/** Compares entries with those of the reference: each has one, with the same fields. */
export function compareEntries(
  at: At,
  path: DataPath,
  entries: Readonly<Record<string, object>>,
  originals: Readonly<Record<string, object>>,
  absent: Absent = "nothing",
): void {
  for (const [key, entry] of Object.entries(entries)) {
    const original = originals[key];
    if (original) compareFields(at, [...path, key], entry, original, absent);
    else unknownInEnglish(at, [...path, key], Object.keys(originals));
  }
}

/** Compares the fields of an entry; the forms of patterns and of words differ from language to language. */
export function compareFields(
  at: At,
  path: DataPath,
  entry: object,
  original: object,
  absent: Absent = "nothing",
): void {
  if (path[0] === "attributes" && isPattern([...path, ""])) return;
  if (plainOf(original) !== undefined) return;
  if (Array.isArray(entry) && Array.isArray(original)) {
    if (entry.length === original.length) return;
    at.report({
      file: at.file,
      path,
      on: "key",
      message: `The list has ${entry.length} values, and the ${at.reference} one has ${original.length}.`,
      help: "Translate every one of them.",
    });
    return;
  }
  const mayLack = lacking(entry, absent);
  const below = absent === "anything" ? absent : "nothing";
  for (const [key, value] of Object.entries(original)) {
    const own: unknown = Object.hasOwn(entry, key) ? Reflect.get(entry, key) : undefined;
    if (isEmpty(value)) continue;
    if (own === undefined || isEmpty(own)) {
      if (!mayLack(key)) missing(at, path, key);
    } else if (typeof own === "object" && own !== null && typeof value === "object" && value)
      compareFields(at, [...path, key], own, value, below);
  }
  for (const [key, value] of Object.entries(entry)) {
    if (!isEmpty(value) && !Object.hasOwn(original, key))
      unknownInEnglish(at, [...path, key], Object.keys(original));
  }
}

/** Which fields an entry may do without. */
function lacking(entry: object, absent: Absent): (key: string) => boolean {
  if (typeof absent === "string") return () => absent === "anything";
  const { allBut: names } = absent;
  const hasBody = Object.entries(entry).some(
    ([key, value]) => !names.includes(key) && !isEmpty(value),
  );
  return (key) => !hasBody && !names.includes(key);
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** Reports words on what the English file does not have. */
function unknownInEnglish(at: At, path: DataPath, known: readonly string[]): void {
  unknown(at, path, `${at.reference} has`, known, [{ file: at.english, path }]);
}

/**
 * Reports words on what does not exist.
 * @param dependsOn - Where it would exist.
 */
export function unknown(
  { file, report }: At,
  path: DataPath,
  who: string,
  known: readonly string[],
  dependsOn: readonly Place[],
): void {
  const key = String(path.at(-1));
  report({
    file,
    path,
    on: "key",
    message: `${who} no \`${key}\` here.`,
    help: "Correct the key, or remove the words.",
    didYouMean: nearest(key, known),
    dependsOn,
  });
}

/** Reports what a translated entry lacks. */
function missing({ file, english, reference, report }: At, path: DataPath, key: string): void {
  report({
    file,
    path,
    on: "key",
    message: `\`${String(path.at(-1))}\` has no \`${key}\`, and the ${reference} entry has one.`,
    help: `Translate it: an entry has its names alone, or all that the ${reference} has.`,
    dependsOn: [
      { file, path: [...path, key] },
      { file: english, path: [...path, key] },
    ],
  });
}
