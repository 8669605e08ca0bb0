import { kinds, phrases } from "../../generated/phrases.js";
import { linesOf } from "../facts/lines.ts";
import { phraseIndex, type Match, type PhraseIndex } from "../match/phrase-index.ts";
import { liesInAddress } from "../text/fold.ts";
import { directory, type Note, type Provider } from "./providers.ts";

/** What a text about undelivered mail can say. */
export type Kind = (typeof kinds)[number];

/** What the words of a text are known for. */
export interface Words {
  /** The more exact first. */
  readonly kinds: readonly { readonly kind: Kind; readonly match: Match }[];
  readonly notes: readonly { readonly note: Note; readonly match: Match }[];
  /** The providers whose hosts or marks stand in it, with the last place where one does. */
  readonly signs: ReadonlyMap<Provider, number>;
}

interface Lexicon {
  readonly index: PhraseIndex;
  readonly kindOf: readonly number[];
  readonly noteOf: readonly Note[];
  readonly providerOf: readonly Provider[];
}

let made: Lexicon | undefined;

/** All phrases of all lists, so that a text is read once. */
function lexicon(): Lexicon {
  if (made) return made;
  const lists = phrases === "" ? [] : phrases.split("\n\n").map(linesOf);
  const { providers, notes } = directory();
  return (made = {
    index: phraseIndex([
      ...lists.flat(),
      ...notes.flatMap(({ patterns }) => patterns),
      ...providers.flatMap(({ signs }) => signs),
    ]),
    kindOf: lists.flatMap((list, kind) => list.map(() => kind)),
    noteOf: notes.flatMap((note) => note.patterns.map(() => note)),
    providerOf: providers.flatMap((provider) => provider.signs.map(() => provider)),
  });
}

/** What the words of a folded text are known for. */
export function wordsIn(folded: string): Words {
  const { index, kindOf, noteOf, providerOf } = lexicon();
  const kindsFound: { readonly kind: Kind; readonly match: Match; readonly number: number }[] = [];
  const notesFound: { readonly note: Note; readonly match: Match }[] = [];
  const signs = new Map<Provider, number>();
  for (const match of index.search(folded)) {
    const { id, at, end } = match;
    const number = kindOf[id];
    if (number !== undefined) {
      const kind = kinds[number];
      if (kind && !liesInAddress(folded, at, end)) kindsFound.push({ kind, match, number });
      continue;
    }
    const note = noteOf[id - kindOf.length];
    if (note) {
      notesFound.push({ note, match });
      continue;
    }
    const provider = providerOf[id - kindOf.length - noteOf.length];
    if (provider) signs.set(provider, Math.max(signs.get(provider) ?? -1, match.last));
  }
  return { kinds: kindsFound.toSorted((a, b) => a.number - b.number), notes: notesFound, signs };
}

/** The kind that a code says by itself. */
export function kindOfCode(protocol: string, code: string): Kind | undefined {
  const address = `${protocol}:${code}`;
  return kinds.find(({ codes }) => codes.includes(address));
}

/** The kind of this id. */
export function kindNamed(id: string): Kind | undefined {
  return kinds.find((one) => one.id === id);
}
