const LINE =
  /^(?<keyword>(?:enum|const|function|interface|type|writable) )?(?<subject>\.\/[^\s:#]+(?:#\w+)?|[\w$]+(?:\.[\w$]+|\[(?:"(?:[^"\\]|\\.)*"|[\w$.-]*)\]|\?(?=[.[]))*)(?<rest>.*)$/;

const INNER = " (not exported)";

/** A line of a list in its parts: `type `, `HttpStatusCode` and ` = 404`. */
export function partsOf(line: string) {
  const { keyword = "", subject = line, rest = "" } = LINE.exec(line)?.groups ?? {};
  return { keyword, subject, rest };
}

/** Sorts lines by what they are about: everything about one name together, beginning with what it is. */
export function sorted(lines: readonly string[]) {
  return [...new Set(lines)]
    .map((line) => ({ line, ...partsOf(line) }))
    .toSorted(
      (a, b) =>
        order(a.subject, b.subject) ||
        Number(a.keyword === "") - Number(b.keyword === "") ||
        order(a.rest, b.rest),
    )
    .map(({ line }) => line);
}

/** By code unit, which no locale changes. */
function order(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Marks a type that published ones lean on, although its name cannot be imported. */
export function inner(line: string) {
  return `${line}${INNER}`;
}

export function isInner(line: string) {
  return line.endsWith(INNER);
}
