import { factsOf } from "./facts.mjs";
import { isInner, partsOf } from "./line.mjs";
import { JSON_LIST, listName, subpathOf } from "./list-name.mjs";
import { repeatedMembers } from "./members.mjs";

/** @import { Lists } from "./list-api.mjs" */

/**
 * @typedef {object} Change
 * @property {string} line What was promised, or is now; no text for an entry point as a whole.
 * @property {string} [now] What the line has become.
 * @property {string[]} subpaths The entry points that it concerns.
 */

/**
 * What an API has lost and gained, for those who use it. A line that only reads differently is neither.
 * @param {Lists} before
 * @param {Lists} after
 * @returns {{ lost: Change[], gained: Change[] }}
 */
export function changesBetween(before, after) {
  const lost = missing(before, after);
  const gained = missing(after, before).filter(
    ({ line, subpaths }) =>
      !lost.some((one) => one.now === line && subpaths.every((at) => one.subpaths.includes(at))),
  );
  return { lost, gained: gained.map(({ line, subpaths }) => ({ line, subpaths })) };
}

/**
 * What some lists promise and others don't.
 * @param {Lists} these
 * @param {Lists} others
 * @returns {Change[]}
 */
function missing(these, others) {
  /** @type {Map<string, Change>} */
  const found = new Map();
  const note = (/** @type {Change} */ change) => {
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

/**
 * Tells once that a member and the constant that repeats it are gone, or new.
 * @param {readonly Change[]} changes
 */
function withoutEchoes(changes) {
  const bySubject = new Map(changes.map((change) => [partsOf(change.line).subject, change]));
  return changes.filter(({ line, subpaths }) => {
    const { keyword, rest } = partsOf(line);
    const member = keyword === "const " && bySubject.get(rest.slice(2));
    if (!member) return true;
    member.subpaths.push(...subpaths);
    return false;
  });
}

/**
 * The lines of a list, with those of other lists that it refers to.
 * @param {string} name
 * @param {Lists} lists
 */
function toldBy(name, lists) {
  const linesAt = (/** @type {string} */ subpath) => lists.get(listName(subpath)) ?? [];
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

/**
 * Whether a line tells what has become of another one.
 * @param {string} line
 * @param {string} other
 */
function isAbout(line, other) {
  const one = partsOf(line);
  const two = partsOf(other);
  const isPart = one.rest.startsWith(" +=") || two.rest.startsWith(" +=");
  return one.subject === two.subject && !isPart && !isInner(line) && line !== other;
}
