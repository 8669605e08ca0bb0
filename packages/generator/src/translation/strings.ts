import { isPattern, plainOf } from "@wirecode/model";
import { child } from "../child.ts";
import type { DataPath } from "../load/locate.ts";

/** A string and where it stands below a value. */
export interface FoundString {
  readonly path: DataPath;
  readonly text: string;
}

/** Every string below a value, by the path to it. */
export function strings(value: unknown, path: DataPath = []): readonly FoundString[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}

/** A path as stamps and people write it: `codes/551/fix/client`. */
export function pathText(path: DataPath): string {
  return path.join("/");
}

/** The string that another language's at the same path of an entry was made from; `undefined` where there is none. */
export function originalAt(english: unknown, path: DataPath): string | undefined {
  const there = path.reduce<unknown>(child, english);
  if (typeof there === "string") return there;
  if (there !== undefined) return plainOf(there);
  const beside = path.slice(0, -1).reduce<unknown>(child, english);
  if (!isPattern(path)) return typeof beside === "string" ? beside : plainOf(beside);
  // Languages have plural categories of their own: what English says of every other number is what they say of theirs.
  const other = child(beside, "other");
  if (typeof other === "string") return other;
  const all = strings(beside);
  return all.length === 0 ? undefined : all.map(({ text }) => text).join("\n");
}
