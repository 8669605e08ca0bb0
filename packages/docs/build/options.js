/**
 * Takes the parts that are wanted from the options; the others are Eleventy's.
 *
 * @param {readonly string[]} args such as `--part en --pathprefix=/wirecode/`
 * @param {readonly string[]} known every part of the site
 * @returns {{ readonly parts: readonly string[], readonly options: readonly string[] }} all parts if none is named
 * @throws {Error} for a part that the site does not have
 */
export function readOptions(args, known) {
  const parts = args.filter((_, index) => args[index - 1] === "--part");
  const strange = parts.find((part) => !known.includes(part));
  if (strange !== undefined)
    throw new Error(`The site has no part ${strange}. It has ${known.join(", ")}.`);
  const options = args.filter((arg, index) => arg !== "--part" && args[index - 1] !== "--part");
  return { parts: parts.length > 0 ? parts : known, options };
}
