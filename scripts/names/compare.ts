/** The names of a library with the codes that they stand for. */
export type Names = ReadonlyMap<string, string>;

/**
 * What is wrong with the names that the data has for codes.
 *
 * @param constants by the key of a code, the name for it
 * @param known what the library says
 */
export function compare(
  constants: Readonly<Record<string, string>>,
  known: Names,
): readonly string[] {
  const listed = new Set(Object.values(constants));
  const codes = new Set(Object.keys(constants).map(valueOf));
  const wrong = Object.entries(constants).flatMap(([key, name]) => {
    const code = known.get(name);
    if (code === undefined) return [`${key}: the library has no ${name}.`];
    return code === valueOf(key) ? [] : [`${key}: ${name} stands for ${code}.`];
  });
  const missing = [...known].flatMap(([name, code]) =>
    listed.has(name) || codes.has(code) ? [] : [`${code}: the library calls it ${name}.`],
  );
  return [...wrong, ...missing];
}

/** The value of a code by its key: `16` of `16@tsig`. */
function valueOf(key: string): string {
  return key.split("@", 1)[0] ?? key;
}
