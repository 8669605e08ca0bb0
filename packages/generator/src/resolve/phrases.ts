import type { Locale, Phrases } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredPhrases } from "../schema/phrases.ts";
import { pathText } from "../translation/strings.ts";
import { fallBack } from "./fall-back.ts";
import { listSeparators } from "./list-separators.ts";

/**
 * What a language says about every protocol, string by string in the best language there is.
 *
 * A language without any phrases has those of the reference as if they were its own, marks and all: what its pages say
 * around the words would else be joined by rules of another grammar.
 */
export function phrasesIn(
  { tag, direction }: Pick<Locale, "tag" | "direction">,
  reference: string,
  { phrases }: Pick<Authored, "phrases">,
): Phrases {
  const english = phrases[reference];
  if (!english) throw new RangeError(`There are no phrases in ${reference}.`);
  const own = phrases[tag];
  const lang = own ? tag : reference;
  const lists = listSeparators(lang);
  const fallback: string[] = [];
  const words = fallBack(english, own ?? english, (path) => fallback.push(pathText(path)));
  return {
    lang,
    direction,
    ...(fallback.length > 0 && { fallback }),
    ...(lists && { lists }),
    ...whole(words, english, own ?? english, reference),
  };
}

/** Every key is there since the reference has it; common attributes say the language of their labels. */
function whole(
  words: AuthoredPhrases,
  english: AuthoredPhrases,
  own: AuthoredPhrases,
  reference: string,
): Omit<Phrases, "lang" | "direction" | "lists" | "fallback"> {
  const attributes = Object.fromEntries(
    Object.entries(words.attributes ?? {}).map(([id, attribute]) => {
      const isForeign = own !== english && labelOf(own, id) === undefined;
      return [id, { ...(isForeign && { lang: reference }), values: {}, ...attribute }];
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the phrases of the reference are whole, and these have all that they have
  return { ...words, attributes } as unknown as Omit<
    Phrases,
    "lang" | "direction" | "lists" | "fallback"
  >;
}

function labelOf({ attributes = {} }: AuthoredPhrases, id: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key === id)?.[1]?.label;
}
