import {
  compareIds,
  DATA_KINDS,
  EDITION_FORMAT,
  type DataKind,
  type Edition,
  type EditionEntry,
} from "@wirecode/model";
import { forget, type Remember } from "../remember.ts";
import type { Catalogue } from "../resolve/catalogue.ts";
import { fingerprint } from "./fingerprint.ts";
import { statements } from "./statements.ts";

/** What the whole of a catalogue says, in fingerprints. */
export function editionOf(catalogue: Catalogue, remember: Remember = forget): Edition {
  const found = new Map<DataKind, Map<string, EntryInMaking>>(
    DATA_KINDS.map((kind) => [kind, new Map()]),
  );
  for (const { tag } of catalogue.locales) {
    for (const { kind, id, status, facts, words } of statements(catalogue, tag, remember)) {
      const entries = found.get(kind);
      const entry = entries?.get(id) ?? { status, facts: fingerprint(facts), words: {} };
      entries?.set(id, entry);
      if (words) entry.words[tag] = fingerprint(words);
    }
  }
  const entriesOf = (kind: DataKind) => sorted(found.get(kind) ?? new Map());
  return {
    edition: EDITION_FORMAT,
    reference: catalogue.reference.tag,
    entries: {
      protocol: entriesOf("protocol"),
      code: entriesOf("code"),
      comparison: entriesOf("comparison"),
      mapping: entriesOf("mapping"),
      guide: entriesOf("guide"),
      term: entriesOf("term"),
      locale: entriesOf("locale"),
    },
  };
}

interface EntryInMaking {
  readonly status: EditionEntry["status"];
  readonly facts: string;
  readonly words: Record<string, string>;
}

/** Sorted by id, and by locale, whatever the order in which the catalogue lists them. */
function sorted(
  entries: ReadonlyMap<string, EntryInMaking>,
): Readonly<Record<string, EditionEntry>> {
  return Object.fromEntries(
    [...entries]
      .toSorted(([one], [other]) => compareIds(one, other))
      .map(([id, { status, facts, words }]) => {
        const tags = Object.keys(words).toSorted();
        const own = Object.fromEntries(tags.map((tag) => [tag, words[tag] ?? ""]));
        return [id, { ...(status && { status }), facts, words: own }];
      }),
  );
}
