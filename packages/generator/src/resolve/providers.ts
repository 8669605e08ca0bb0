import type { ProviderFacts, ProvidersText } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";

/** The providers of a valid catalogue, in the order of their ids. */
export function providerFacts({ providers: { facts } }: Authored): readonly ProviderFacts[] {
  return Object.entries(facts)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { notes, ...own }]) => ({
      id,
      ...own,
      notes: Object.entries(notes).map(
        ([noteId, { "only-with-provider": onlyWithProvider, ...note }]) => ({
          id: noteId,
          ...note,
          ...(onlyWithProvider && { onlyWithProvider }),
        }),
      ),
    }));
}

/** The words on providers in one language. */
export function providersText(locale: string, { providers: { text } }: Authored): ProvidersText {
  const own = Object.entries(text[locale] ?? {}).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return { locale, providers: Object.fromEntries(own) };
}
