import { partsOf } from "./line.ts";

const EVERY = /^every member of (?<name>[\w$]+) from (?<subpath>\S+)$/;

/**
 * Says in one line what a module repeats that has the members of its parent's enums, a constant each.
 * @param lists By subpath.
 */
export function withoutRepeatedMembers(
  lists: ReadonlyMap<string, string[]>,
): Map<string, string[]> {
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

/** The lines that one of these lines stands for; none if it is another line. */
export function repeatedMembers(
  line: string,
  linesAt: (subpath: string) => readonly string[],
): string[] {
  const { name, subpath } = EVERY.exec(line)?.groups ?? {};
  return name === undefined || subpath === undefined ? [] : constantsOf(name, linesAt(subpath));
}

function enumsOf(lines: readonly string[]) {
  return lines
    .map(partsOf)
    .filter(({ keyword }) => keyword === "enum ")
    .map(({ subject }) => subject);
}

function constantsOf(name: string, lines: readonly string[]) {
  return lines
    .map(partsOf)
    .filter(({ keyword, subject }) => keyword === "" && subject.startsWith(`${name}.`))
    .map(({ subject }) => `const ${subject.slice(name.length + 1)}: ${subject}`);
}
