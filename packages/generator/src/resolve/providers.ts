import type { CodeRef, ProviderFacts, ProvidersText } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredProviderNote } from "../schema/providers.ts";
import { PROVIDERS } from "../load/layout.ts";
import { keyValue } from "./code-key.ts";
import { staleness } from "./stale.ts";

/** The providers of a valid catalogue, in the order of their ids. */
export function providerFacts({
  providers: { facts },
  protocols,
}: Pick<Authored, "providers" | "protocols">): readonly ProviderFacts[] {
  return Object.entries(facts)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { notes, ...own }]) => ({
      id,
      ...own,
      notes: Object.entries(notes).map(
        ([noteId, { "only-with-provider": onlyWithProvider, ...note }]) => ({
          id: noteId,
          ...note,
          listed: listedCodes(note, protocols),
          ...(onlyWithProvider && { onlyWithProvider }),
        }),
      ),
    }));
}

/** The codes of a note that the catalogue has, in its own protocol or in one that travels with it: enhanced codes with SMTP. */
function listedCodes(
  { protocol, codes }: Pick<AuthoredProviderNote, "protocol" | "codes">,
  protocols: Authored["protocols"],
): readonly CodeRef[] {
  if (protocol === undefined) return [];
  const related = protocolsBeside(protocol, Object.keys(protocols));
  return codes.flatMap((key) => {
    const id = related.find((one) => protocols[one] && Object.hasOwn(protocols[one].codes, key));
    const folder = id === undefined ? undefined : protocols[id];
    return id !== undefined && folder
      ? [{ protocol: id, code: keyValue(key, folder.protocol) }]
      : [];
  });
}

/** A protocol and those whose codes its replies may carry, or in whose replies its codes are carried, by their ids. */
export function protocolsBeside(protocol: string, ids: readonly string[]): readonly string[] {
  const beside = ids.filter((id) => id.startsWith(`${protocol}-`) || protocol.startsWith(`${id}-`));
  return [protocol, ...beside];
}

/** The words on providers in one language. */
export function providersText(
  locale: string,
  reference: string,
  { providers: { text }, stamps }: Pick<Authored, "providers" | "stamps">,
): ProvidersText {
  const own = Object.entries(text[locale] ?? {})
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { about, notes }]) => {
      const english = locale === reference ? undefined : text[reference]?.[id];
      const made = stamps[`${PROVIDERS}/${id}`]?.[locale];
      const told = Object.entries(notes).map(([note, words]) => [
        note,
        { ...staleness(words, english?.notes[note], ["notes", note], made), ...words },
      ]);
      return [
        id,
        {
          ...staleness({ about }, english && { about: english.about }, [], made),
          ...(about !== undefined && { about }),
          notes: Object.fromEntries(told),
        },
      ];
    });
  return { locale, providers: Object.fromEntries(own) };
}
