import { placeOf, type Place } from "../load/layout.ts";
import type { Problem } from "../rules/rule.ts";

/** The kinds of files that list what the texts of the whole catalogue say. */
const LISTS: ReadonlySet<Place["kind"] | undefined> = new Set(["style", "exceptions", "sections"]);

/** Whether a rule's problem may only follow from gaps: something is listed that no text has, and not every text was read. */
export function followsFromGaps(hasGaps: boolean): (problem: Problem) => boolean {
  return ({ file }) => hasGaps && LISTS.has(placeOf(file)?.kind);
}
