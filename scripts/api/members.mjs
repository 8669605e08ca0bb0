import { partsOf } from "./line.mjs";

const EVERY = /^every member of (?<name>[\w$]+) from (?<subpath>\S+)$/;

/**
 * Says in one line what a module repeats that has the members of its parent's enums, a constant each.
 * @param {ReadonlyMap<string, string[]>} lists By subpath.
 * @returns {Map<string, string[]>}
 */
export function withoutRepeatedMembers(lists) {
  return new Map(
    [...lists].map(([subpath, lines]) => {
      const parent = subpath.slice(0, subpath.lastIndexOf("/"));
      const repeated = enumsOf(lists.get(parent) ?? []).filter((name) =>
        constantsOf(name, lists.get(parent) ?? []).every((constant) => lines.includes(constant)),
      );
      const covered = repeated.flatMap((name) => constantsOf(name, lists.get(parent) ?? []));
      const isTold = covered.length > 0 && lines.every((line) => covered.includes(line));
      return [
        subpath,
        isTold ? repeated.map((name) => `every member of ${name} from ${parent}`) : lines,
      ];
    }),
  );
}

/**
 * The lines that one of these lines stands for; none if it is another line.
 * @param {string} line
 * @param {(subpath: string) => readonly string[]} linesAt
 * @returns {string[]}
 */
export function repeatedMembers(line, linesAt) {
  const { name, subpath } = EVERY.exec(line)?.groups ?? {};
  return name === undefined || subpath === undefined ? [] : constantsOf(name, linesAt(subpath));
}

/** @param {readonly string[]} lines */
function enumsOf(lines) {
  return lines
    .map(partsOf)
    .filter(({ keyword }) => keyword === "enum ")
    .map(({ subject }) => subject);
}

/**
 * @param {string} name
 * @param {readonly string[]} lines
 */
function constantsOf(name, lines) {
  return lines
    .map(partsOf)
    .filter(({ keyword, subject }) => keyword === "" && subject.startsWith(`${name}.`))
    .map(({ subject }) => `const ${subject.slice(name.length + 1)}: ${subject}`);
}
