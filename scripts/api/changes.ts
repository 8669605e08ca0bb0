import { factsOf } from "./facts.ts";
import { isInner, partsOf } from "./line.ts";
import { JSON_LIST, listName, subpathOf } from "./list-name.ts";
import { repeatedMembers } from "./members.ts";
import type { Lists } from "./list-api.ts";

export interface Change {
  /** What was promised, or is now; no text for an entry point as a whole. */
  readonly line: string;
  /** What the line has become. */
  readonly now?: string;
  /** The entry points that it concerns. */
  readonly subpaths: string[];
}

/** What an API has lost and gained, for those who use it. A line that only reads differently is neither. */
export function changesBetween(before: Lists, after: Lists): { lost: Change[]; gained: Change[] } {
  const lost = missing(before, after);
  const gained = missing(after, before).filter(
    ({ line, subpaths }) =>
      !lost.some((one) => one.now === line && subpaths.every((at) => one.subpaths.includes(at))),
  );
  return { lost, gained: gained.map(({ line, subpaths }) => ({ line, subpaths })) };
}

/** What some lists promise and others don't. */
function missing(these: Lists, others: Lists): Change[] {
  const found = new Map<string, Change>();
  const note = (change: Change) => {
    const key = change.line || change.subpaths.join();
    const known = found.get(key);
    if (known) known.subpaths.push(...change.subpaths);
    else found.set(key, change);
  };
  for (const name of these.keys()) {
    const subpaths = [subpathOf(name)];
    if (!others.has(name) && name !== JSON_LIST) {
      note({ line: "", subpaths });
      continue;
    }
    const there = toldBy(name, others);
    const facts = new Set(there.flatMap(factsOf));
    for (const line of toldBy(name, these)) {
      if (factsOf(line).every((fact) => facts.has(fact))) continue;
      const now = there.find((one) => isAbout(one, line));
      note({ line, subpaths: [...subpaths], ...(now !== undefined && { now }) });
    }
  }
  return withoutEchoes([...found.values()]);
}

/** Tells once that a member and the constant that repeats it are gone, or new. */
function withoutEchoes(changes: readonly Change[]) {
  const bySubject = new Map(changes.map((change) => [partsOf(change.line).subject, change]));
  return changes.filter(({ line, subpaths }) => {
    const { keyword, rest } = partsOf(line);
    const member = keyword === "const " && bySubject.get(rest.slice(2));
    if (!member) return true;
    member.subpaths.push(...subpaths);
    return false;
  });
}

/** The lines of a list, with those of other lists that it refers to. */
function toldBy(name: string, lists: Lists) {
  const linesAt = (subpath: string) => lists.get(listName(subpath)) ?? [];
  return (lists.get(name) ?? []).flatMap((line) => {
    const members = repeatedMembers(line, linesAt);
    if (members.length > 0) return members;
    const { subject, rest } = partsOf(line);
    const [, home] = /^ from (\S+)$/.exec(rest) ?? [];
    if (home === undefined) return [line];
    return linesAt(home).filter((one) => {
      const { subject: about } = partsOf(one);
      return (
        about === subject ||
        (about.startsWith(subject) && /^[.[]/.test(about.slice(subject.length)))
      );
    });
  });
}

/** Whether a line tells what has become of another one. */
function isAbout(line: string, other: string) {
  const one = partsOf(line);
  const two = partsOf(other);
  const isPart = one.rest.startsWith(" +=") || two.rest.startsWith(" +=");
  return one.subject === two.subject && !isPart && !isInner(line) && line !== other;
}
