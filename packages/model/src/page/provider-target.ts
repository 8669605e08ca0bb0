import { addressOf } from "../facts/code-ref.ts";
import type { CodeRef } from "../shapes/pair.ts";
import type { Provider, ProviderNote } from "../shapes/provider.ts";
import type { PageTarget } from "./target.ts";

/** The id of the texts that come with no code. */
export const UNCODED = "uncoded";

/** The id of the section, on its provider's page, that a note stands in: that of its first code. */
export function sectionOf({ protocol, codes: [first], listed }: ProviderNote): string {
  if (first === undefined) return UNCODED;
  const known = listed.find(({ code }) => String(code) === first);
  return idOf(known?.protocol ?? protocol, first);
}

/** Where a note stands on the page of its provider. */
export function noteTarget(provider: string, note: ProviderNote): PageTarget {
  return { kind: "provider", id: provider, place: `${sectionOf(note)}-${note.id}` };
}

/** Where notes that come with a code stand: in its section, or on the page where each stands in that of another code. */
export function sectionTarget({ id, notes }: Provider, at: CodeRef): PageTarget {
  const section = idOf(at.protocol, String(at.code));
  const hasSection = notes.some((note) => sectionOf(note) === section);
  return { kind: "provider", id, ...(hasSection && { place: section }) };
}

function idOf(protocol: string | undefined, code: string): string {
  return protocol === undefined
    ? `code-${code}`
    : addressOf({ protocol, code }).replaceAll(/[^\w.-]/g, "-");
}
