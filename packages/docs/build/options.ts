import { parseArgs } from "node:util";

/**
 * Reads which parts of the site are wanted, and where it will be published.
 *
 * @param args such as `--part en --pathprefix=/wirecode/`
 * @param known every part of the site
 * @returns all parts if none is named
 * @throws {Error} for a part that the site does not have, and for any other option
 */
export function readOptions(
  args: readonly string[],
  known: readonly string[],
): { readonly parts: readonly string[]; readonly base: string } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      part: { type: "string", multiple: true, default: [...known] },
      pathprefix: { type: "string", default: "/" },
    },
  });
  const { part: parts, pathprefix } = values;
  const strange = parts.find((part) => !known.includes(part));
  if (strange !== undefined)
    throw new Error(`The site has no part ${strange}. It has ${known.join(", ")}.`);
  return { parts, base: `/${pathprefix}/`.replaceAll(/\/+/g, "/") };
}
