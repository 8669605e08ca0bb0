import { own } from "../own.ts";
import type { Authored } from "../schema/authored.ts";

/** The documents beside RFCs and drafts that some protocols name, by name. */
export function documentsOf(
  ids: readonly string[],
  protocols: Authored["protocols"],
): Readonly<Record<string, string>> {
  const named = ids.flatMap((id) => Object.entries(own(protocols, id)?.protocol.documents ?? {}));
  return Object.fromEntries(named);
}
