import { placeOf, type Place } from "../load/layout.ts";
import type { Problem } from "../rules/rule.ts";

/** The kinds of files whose keys the words of their whole folder repeat. */
const LISTS: ReadonlySet<Place["kind"]> = new Set(["across-comparisons", "terms", "site"]);

/**
 * Whether a rule's problem only follows from files that could not be read: it is in such a file itself, or in words
 * whose English or whose list of keys is one.
 */
export function followsFromUnread(
  unread: ReadonlySet<string>,
  reference: string,
): (problem: Problem) => boolean {
  const bereft = new Set<string>();
  for (const name of unread) {
    const kind = placeOf(name)?.kind;
    const folder = name.split("/")[0] ?? "";
    if (kind && LISTS.has(kind)) bereft.add(folder);
    if (name === `${folder}/text/${reference}.yaml`) bereft.add(folder);
  }
  return ({ file }) => {
    const [folder = "", part] = file.split("/");
    return unread.has(file) || (part === "text" && bereft.has(folder));
  };
}
