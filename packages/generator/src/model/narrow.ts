import type { Guide, MappingTable } from "@wirecode/model";
import type { Catalogue } from "./catalogue.ts";

/** The part of a catalogue that a run is asked for; everything where nothing is asked for. */
export function narrow(
  catalogue: Catalogue,
  {
    locales,
    protocols,
  }: { readonly locales: readonly string[]; readonly protocols: readonly string[] },
): Catalogue {
  const isWanted = ({ from, to }: MappingTable) =>
    [from, to].every((end) => end.names !== undefined || wanted(protocols, end.id));
  const isWhole = (guide: Guide) => guide.protocols.every((id) => wanted(protocols, id));
  return {
    ...catalogue,
    locales: catalogue.locales.filter(({ tag }) => wanted(locales, tag)),
    protocols: catalogue.protocols.filter(({ protocol }) => wanted(protocols, protocol.id)),
    mappings: catalogue.mappings.filter(isWanted),
    mappingWords: new Map(
      [...catalogue.mappingWords].map(([tag, all]) => [tag, all.filter(isWanted)]),
    ),
    guides: new Map([...catalogue.guides].map(([tag, all]) => [tag, all.filter(isWhole)])),
  };
}

function wanted(list: readonly string[], id: string): boolean {
  return list.length === 0 || list.includes(id);
}
