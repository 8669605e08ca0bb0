import type {
  Provider,
  ProviderFacts,
  ProviderNote,
  ProviderNoteFacts,
  ProviderNoteText,
  ProvidersText,
} from "../shapes/provider.ts";
import { inTiers, lacking } from "./tiers.ts";

/**
 * Providers joined with their words: of each note its title and its body, each in the first language that has it.
 * @param texts - What languages say, the one asked for first and the reference language last.
 * @returns In the order of the facts, without providers and notes that no language has words on.
 * @throws RangeError where a provider or a note has no body in any of the languages.
 */
export function joinProviders(
  providers: readonly ProviderFacts[],
  texts: readonly ProvidersText[],
): readonly Provider[] {
  return providers.flatMap((facts): Provider[] => {
    const { id, notes } = facts;
    const spoken = texts.flatMap(({ locale, providers: { [id]: words } }) =>
      words ? [{ locale, words }] : [],
    );
    if (spoken.length === 0) return [];
    const told = spoken.find(({ words }) => words.about !== undefined);
    if (told?.words.about === undefined)
      throw lacking(`The provider ${id} has nothing about it`, texts);
    const [first = told] = spoken;
    return [
      {
        ...facts,
        text: {
          lang: told.locale,
          ...(first.words.stale && { stale: true }),
          about: told.words.about,
        },
        notes: notes.flatMap((note) => {
          const words = spoken.map(({ locale, words: { notes: own } }) => ({
            locale,
            words: own[note.id],
          }));
          return joinNote(note, words, id);
        }),
      },
    ];
  });
}

/** What a language says of a note. */
interface Spoken {
  readonly locale: string;
  readonly words: ProviderNoteText | undefined;
}

function joinNote(
  facts: ProviderNoteFacts,
  texts: readonly Spoken[],
  provider: string,
): readonly ProviderNote[] {
  const found = inTiers(
    texts,
    ({ words }) => words,
    ({ summary, advice }) => summary !== undefined && advice !== undefined,
  );
  if (!found) return [];
  const { summary, advice } = found.body;
  if (summary === undefined || advice === undefined)
    throw lacking(`The note ${facts.id} of ${provider} has no body`, texts);
  const { title } = found.names;
  return [{ ...facts, text: { ...found.languages, title, summary, advice } }];
}
