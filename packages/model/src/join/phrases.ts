import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { PhrasesText } from "../shapes/phrases/phrases-text.ts";
import { fallBack } from "./fall-back.ts";

/**
 * What a language says about every protocol, filled up string by string from the reference language.
 *
 * A language that says nothing has what the reference says as if it were its own, marks and all: what its pages say
 * around the words would else be joined by rules of another grammar.
 * @param own - What the language says.
 * @param reference - What the reference language says, which is all there is to say.
 * @returns With the paths of what fell back in `fallback`; that is absent where nothing did.
 */
export function joinPhrases(own: PhrasesText, reference: PhrasesText = own): Phrases {
  const isSilent = Object.keys(own).every((key) => key === "lang" || key === "direction");
  const { lang, direction, lists, ...words } = isSilent
    ? { ...reference, direction: own.direction }
    : own;
  const { lang: foreign, direction: _, lists: __, ...all } = reference;
  const fallback: string[] = [];
  const filled = fallBack(all, words, (path) => fallback.push(path.join("/")));
  const attributes = Object.fromEntries(
    Object.entries(filled.attributes ?? {}).map(([id, attribute]) => {
      const isForeign = lang !== foreign && labelOf(own, id) === undefined;
      return [id, { ...(isForeign && { lang: foreign }), values: {}, ...attribute }];
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the reference is whole, and this has all that it has
  return {
    lang,
    direction,
    ...(fallback.length > 0 && { fallback }),
    ...(lists && { lists }),
    ...filled,
    attributes,
  } as unknown as Phrases;
}

function labelOf({ attributes = {} }: PhrasesText, id: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key === id)?.[1]?.label;
}
