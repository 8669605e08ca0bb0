import { partsOf } from "./line.ts";

interface Member {
  /** The enum. */
  readonly owner: string;
  /** As it is written in a list. */
  readonly value: string;
}

/** The member of an enum that a line tells of. */
export function memberOf(line: string): Member | undefined {
  const { keyword, subject, rest } = partsOf(line);
  const owner = /^[\w$]+(?=[.[])/.exec(subject)?.[0];
  if (keyword !== "" || owner === undefined || !rest.startsWith(" = ")) return undefined;
  return { owner, value: rest.slice(3) };
}

/** Another member of the same enum with the same value. */
export function namesakeOf({ owner, value }: Member, lines: readonly string[]) {
  const line = lines.find((one) => {
    const other = memberOf(one);
    return other?.owner === owner && other.value === value;
  });
  return line && partsOf(line).subject;
}
