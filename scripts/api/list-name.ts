/** The list of all JSON files, which have no names of their own to be listed one by one. */
export const JSON_LIST = "json.txt";

/** The file of an entry point's list: `./http/members` is listed in `http/members.txt`. */
export function listName(subpath: string) {
  return subpath === "." ? "index.txt" : `${subpath.slice(2)}.txt`;
}

/**
 * @param list The file of a list.
 * @returns The subpath of the entry point that it is about.
 */
export function subpathOf(list: string): string {
  return list === "index.txt" ? "." : `./${list.replace(/\.txt$/, "")}`;
}
