import { own } from "../own.ts";
import { PROVIDERS } from "../load/layout.ts";
import type { Authored } from "../schema/authored.ts";

/** The protocols that an entry of a folder is about; none where it is about no protocol in particular. */
export function protocolsAbout(
  { protocols, guides, terms, across, providers }: Authored,
  folder: string,
  entry: string,
): readonly string[] {
  if (Object.hasOwn(protocols, folder)) return [folder];
  if (folder === "guides") return own(guides.trees, entry)?.protocols ?? [];
  if (folder === "terms") return own(terms.terms, entry)?.protocols ?? [];
  const [first, provider = ""] = folder.split("/");
  if (first === PROVIDERS) {
    const note = own(own(providers.facts, provider)?.notes ?? {}, entry.replace(/^notes\//, ""));
    return note?.protocol === undefined ? [] : [note.protocol];
  }
  if (folder !== "across") return [];
  const mapping = own(across.mappings, entry.replace(/^mappings\//, ""));
  if (mapping) return [mapping.from, mapping.to];
  return [...new Set([...entry.matchAll(/(?:^|\/)([^:/]+):/g)].map(([, id = ""]) => id))];
}
