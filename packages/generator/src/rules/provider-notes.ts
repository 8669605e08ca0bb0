import type { AuthoredProvider, AuthoredProviderNote } from "../schema/providers.ts";
import type { Authored } from "../schema/authored.ts";
import { PROVIDERS } from "../load/layout.ts";
import type { DataPath } from "../load/locate.ts";
import type { Place } from "./rule.ts";

/** A note of a provider, with where it stands. */
export interface ProviderNote {
  readonly provider: string;
  readonly facts: AuthoredProvider;
  readonly id: string;
  readonly note: AuthoredProviderNote;
}

/** Every note of every provider, in the order of the files. */
export function providerNotes({ providers }: Authored): readonly ProviderNote[] {
  return Object.entries(providers.facts).flatMap(([provider, facts]) =>
    Object.entries(facts.notes).map(([id, note]) => ({ provider, facts, id, note })),
  );
}

/** Where something of a note stands. */
export function notePlace({ provider, id }: ProviderNote, ...path: DataPath): Place {
  return { file: `${PROVIDERS}/${provider}.yaml`, path: ["notes", id, ...path] };
}
