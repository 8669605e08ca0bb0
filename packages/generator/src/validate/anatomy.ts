import { type Place, placeOf } from "../load/layout.ts";
import type { Anatomy } from "./salvage.ts";

/** The title of a protocol that has none. */
export const UNNAMED = "?";

const WORDS = { summary: UNNAMED, about: UNNAMED };

const OF_ENTRIES = {
  title: UNNAMED,
  summary: UNNAMED,
  meaning: UNNAMED,
  verdict: UNNAMED,
  differences: [UNNAMED],
  choose: UNNAMED,
};

/** The kinds of files that can be judged in part. */
const ANATOMIES: Partial<Record<Place["kind"], Anatomy>> = {
  protocol: {
    depth: 2,
    standIns: [
      {
        title: UNNAMED,
        enum: "Unnamed",
        code: { type: "string", pattern: "[^]*" },
        standard: UNNAMED,
        defaults: { "sent-by": [], "on-wire": true },
        classes: {},
        attributes: {},
      },
    ],
  },
  codes: { depth: 1, standIns: [{}, { name: "Unnamed" }] },
  comparisons: { depth: 1 },
  compat: { depth: 1 },
  practice: { depth: 1 },
  text: {
    depth: 2,
    standIns: [{ protocol: WORDS, actors: { client: UNNAMED, server: UNNAMED } }, {}, OF_ENTRIES],
  },
  glossary: { depth: 1 },
  style: { depth: 1 },
  exceptions: { depth: 1 },
  search: { depth: 1 },
  sections: { depth: 1 },
  "across-comparisons": { depth: 1 },
  vocabularies: { depth: 1 },
  "across-text": { depth: 2 },
  "guides-text": { depth: 1 },
  terms: { depth: 1 },
  "terms-text": { depth: 1 },
  "site-text": { depth: 1 },
  "explain-kinds": { depth: 1 },
};

/** How a file is taken apart: not at all, if it makes sense only as a whole. */
export function anatomyOf(name: string): Anatomy {
  return ANATOMIES[placeOf(name)?.kind ?? "locales"] ?? { depth: 0 };
}

/** What stands in for the parts of a file that cannot be read at all. */
export function standInsOf(name: string): Readonly<Record<string, unknown>> {
  return anatomyOf(name).standIns?.[0] ?? {};
}
