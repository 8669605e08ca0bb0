import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { JSON_FILES, type RollUps } from "./roll-ups-on-disk.ts";
import { takenOnly } from "./taken.ts";

export interface Change {
  /** What was promised, or is now; no text for an entry point as a whole. */
  readonly text: string;
  /** What has become of it. */
  readonly now?: string;
  /** Whether it is new, and callers have to give it. */
  readonly isDemanded?: boolean;
  /** The entry points that it concerns. */
  readonly subpaths: readonly string[];
}

type Facts = ReadonlyMap<string, readonly Fact[]>;

/** What an API has lost and gained, for those who use it. What only reads differently is neither. */
export function changesBetween(
  before: RollUps,
  after: RollUps,
): { lost: readonly Change[]; gained: readonly Change[] } {
  const [earlier, later] = [factsOf(before), factsOf(after)];
  const inputs = takenOnly(after);
  const lost = together(missing(earlier, later));
  const gained = missing(later, earlier).filter(
    ({ text, subpaths }) =>
      !lost.some((one) => one.now === text && one.subpaths.includes(subpaths[0] ?? "")),
  );
  const isDemanded = ({ fact, subpaths: [subpath = ""] }: Missing) =>
    fact?.isRequired === true &&
    inputs.has(nameIn(fact.subject)) &&
    earlier.get(subpath)?.some(({ subject }) => subject === fact.owner) === true;
  return {
    lost: [
      ...lost,
      ...together(gained.filter(isDemanded)).map((one) => ({ ...one, isDemanded: true })),
    ],
    gained: together(gained.filter((one) => !isDemanded(one))).map(({ text, subpaths }) => ({
      text,
      subpaths,
    })),
  };
}

interface Missing extends Change {
  readonly fact?: Fact;
}

/** What some promise and others don't. Where something is gone as a whole, its parts go unsaid. */
function missing(these: Facts, others: Facts): Missing[] {
  return [...these].flatMap(([subpath, facts]) => {
    const there = others.get(subpath);
    if (!there && subpath !== JSON_FILES) return [{ text: "", subpaths: [subpath] }];
    const promises = new Set(there?.flatMap((one) => one.promises));
    const texts = new Set(facts.map(({ text }) => text));
    const broken = facts.filter((one) => !one.promises.every((promise) => promises.has(promise)));
    const found = broken.map((fact) => {
      const now = there?.find(({ subject, text }) => subject === fact.subject && !texts.has(text));
      return { fact, text: fact.text, subpaths: [subpath], ...(now && { now: now.text }) };
    });
    const gone = new Set(
      found.flatMap(({ fact, now }) => (now === undefined ? [fact.subject] : [])),
    );
    const changed = new Set(broken.map(({ subject }) => subject));
    return found.filter(
      ({ fact: { owner = "", subject } }) =>
        !gone.has(owner) && !(changed.has(owner) && subject.startsWith(`${owner} |`)),
    );
  });
}

/** Tells once what several entry points lose or gain, and a member with the constants that repeat it. */
function together(changes: readonly Missing[]): Change[] {
  const members = new Map(
    changes.flatMap(({ fact }) => (fact?.owner === undefined ? [] : [[fact.subject, fact.text]])),
  );
  const found = new Map<string, Change>();
  for (const { text, now, subpaths } of changes) {
    const [, repeated = ""] = /^const [\w$]+: (\S+)$/.exec(text) ?? [];
    const key = members.get(repeated) ?? (text || subpaths.join());
    const known = found.get(key) ?? {
      text: key && text,
      subpaths: [],
      ...(now !== undefined && { now }),
    };
    found.set(key, { ...known, subpaths: [...known.subpaths, ...subpaths] });
  }
  return [...found.values()];
}

function nameIn(subject: string) {
  return /^[\w$]+/.exec(subject)?.[0] ?? "";
}
