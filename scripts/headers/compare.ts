/** What a table says of one name: its number by platform. */
export interface Row {
  readonly code: string;
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * In what a table and the headers of a platform differ, a line each.
 * @param names - The names that a header has beside its code, by code: `ECONNRESET` is `WSAECONNRESET` in Winsock.
 */
export function differences(
  rows: readonly Row[],
  platform: string,
  defined: ReadonlyMap<string, number>,
  names: (code: string) => readonly string[] = (code) => [code],
): readonly string[] {
  return rows.flatMap(({ code, numbers }) => {
    const here = numbers.get(platform);
    const name = names(code).find((one) => defined.has(one));
    const there = name === undefined ? undefined : defined.get(name);
    if (here === there || (there === undefined && here === undefined)) return [];
    if (there === undefined)
      return [`${code} is ${here} on ${platform}, and the headers do not have it.`];
    // An architecture is named only where it differs.
    if (here === undefined && platform.startsWith("linux-")) {
      return numbers.get("linux") === there
        ? []
        : [
            `${code} is ${there} in the headers of ${platform}, and the table has ${numbers.get("linux") ?? "nothing"}.`,
          ];
    }
    return [
      `${code} is ${there} in the headers of ${platform}, and the table has ${here ?? "nothing"}.`,
    ];
  });
}
