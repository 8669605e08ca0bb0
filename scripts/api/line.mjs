const LINE =
  /^(?<keyword>(?:enum|const|function|interface|type|writable) )?(?<subject>\.\/[^\s:#]+(?:#\w+)?|[\w$]+(?:\.[\w$]+|\[(?:"(?:[^"\\]|\\.)*"|[\w$.-]*)\]|\?(?=[.[]))*)(?<rest>.*)$/;

const INNER = " (not exported)";

/**
 * A line of a list in its parts: `type `, `HttpStatusCode` and ` = 404`.
 * @param {string} line
 */
export function partsOf(line) {
  const { keyword = "", subject = line, rest = "" } = LINE.exec(line)?.groups ?? {};
  return { keyword, subject, rest };
}

/**
 * Sorts lines by what they are about: everything about one name together, beginning with what it is.
 * @param {readonly string[]} lines
 */
export function sorted(lines) {
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

/**
 * By code unit, which no locale changes.
 * @param {string} a
 * @param {string} b
 */
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Marks a type that published ones lean on, although its name cannot be imported.
 * @param {string} line
 */
export function inner(line) {
  return `${line}${INNER}`;
}

/** @param {string} line */
export function isInner(line) {
  return line.endsWith(INNER);
}
