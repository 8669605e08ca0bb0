import type { Catalogue } from "./catalogue.ts";

/** The part of a catalogue that a run is asked for; everything where nothing is asked for. */
export function narrow(
  catalogue: Catalogue,
  {
    locales,
    protocols,
  }: { readonly locales: readonly string[]; readonly protocols: readonly string[] },
): Catalogue {
  return {
    ...catalogue,
    locales: catalogue.locales.filter(({ tag }) => wanted(locales, tag)),
    protocols: catalogue.protocols.filter(({ protocol }) => wanted(protocols, protocol.id)),
  };
}

function wanted(list: readonly string[], id: string): boolean {
  return list.length === 0 || list.includes(id);
}
