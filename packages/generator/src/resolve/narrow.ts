import type { GuideTree, MappingTable, Site, TermFacts } from "@wirecode/model";
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
  const isWhole = (guide: GuideTree) => guide.protocols.every((id) => wanted(protocols, id));
  return {
    ...catalogue,
    ...((locales.length > 0 || protocols.length > 0) && { part: true }),
    locales: catalogue.locales.filter(({ tag }) => wanted(locales, tag)),
    protocols: catalogue.protocols.filter(({ protocol }) => wanted(protocols, protocol.id)),
    mappings: catalogue.mappings.filter(isWanted),
    terms: narrowTerms(catalogue.terms, protocols),
    ...(catalogue.site && { site: narrowSite(catalogue.site, protocols) }),
    guides: catalogue.guides.filter(isWhole),
  };
}

/** The terms of the protocols that are left, which name nothing that is not. */
function narrowTerms(
  all: readonly TermFacts[],
  protocols: readonly string[],
): readonly TermFacts[] {
  const left = all.filter(
    (term) => term.protocols === undefined || term.protocols.some((id) => wanted(protocols, id)),
  );
  const ids = new Set(left.map(({ id }) => id));
  return left.map((term) => ({
    ...term,
    related: term.related.filter((id) => ids.has(id)),
    codes: term.codes.filter(({ protocol }) => wanted(protocols, protocol)),
  }));
}

function narrowSite({ groups, ...site }: Site, protocols: readonly string[]): Site {
  const only = (ids: readonly string[]) => ids.filter((id) => wanted(protocols, id));
  return {
    ...site,
    protocols: only(site.protocols),
    ...(groups && {
      groups: groups
        .map((group) => ({ ...group, protocols: only(group.protocols) }))
        .filter((group) => group.protocols.length > 0),
    }),
    codes: site.codes.filter(({ protocol }) => wanted(protocols, protocol)),
    questions: site.questions.filter(({ a, b }) =>
      [a, b].every(({ protocol }) => wanted(protocols, protocol)),
    ),
  };
}

function wanted(list: readonly string[], id: string): boolean {
  return list.length === 0 || list.includes(id);
}
