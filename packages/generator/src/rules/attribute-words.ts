import {
  ACTORS,
  COMMON_ATTRIBUTES,
  OUTCOMES,
  RETRIES,
  STATUSES,
  UNREGISTERED,
  categoriesUpTo,
  isSituation,
  once,
  type CommonAttribute,
} from "@wirecode/model";
import { attributeTypes, type AuthoredAttribute, type Coverage } from "@wirecode/model/shapes";
import type { Authored } from "../schema/authored.ts";
import type { DataPath } from "../load/locate.ts";
import type { AuthoredText } from "../schema/text.ts";

type AttributeWords = AuthoredText["attributes"][string];

/** The words of an attribute in one language, and what they have to cover. */
export interface WordsToCheck extends Kind {
  readonly name: string;
  readonly locale: string;
  /** Whether other languages fall back to these words, which therefore have to cover everything. */
  readonly isReference: boolean;
  readonly file: string;
  readonly path: DataPath;
  readonly words: AttributeWords;
}

interface Kind extends Coverage {
  readonly situation: boolean;
}

/** The words of every attribute in every language, common ones and those of the protocols. */
export const wordsToCheck = once((authored: Authored): readonly WordsToCheck[] => {
  const [reference] = Object.keys(authored.locales);
  const common = Object.entries(authored.phrases).flatMap(([locale, { attributes }]) =>
    COMMON_ATTRIBUTES.map((name): WordsToCheck => ({
      name,
      locale,
      file: `phrases/${locale}.yaml`,
      path: ["attributes", name],
      words: { values: {}, says: {}, both: {}, ...attributes?.[name] },
      isReference: locale === reference,
      ...COMMON[name](locale),
    })),
  );
  const own = Object.entries(authored.protocols).flatMap(([id, { protocol, text }]) =>
    Object.entries(text).flatMap(([locale, { attributes }]) =>
      Object.entries(protocol.attributes).flatMap(([name, declared]): WordsToCheck[] => {
        const words = attributes[name];
        const file = `${id}/text/${locale}.yaml`;
        return words
          ? [
              {
                name,
                locale,
                isReference: locale === reference,
                file,
                path: ["attributes", name],
                words,
                ...kindOf(declared, locale),
              },
            ]
          : [];
      }),
    ),
  );
  const ownCommon = Object.entries(authored.protocols).flatMap(([id, { text }]) =>
    Object.entries(text).flatMap(([locale, { phrases }]) =>
      COMMON_ATTRIBUTES.flatMap((name): WordsToCheck[] => {
        const words = phrases?.attributes?.[name];
        if (!words) return [];
        return [
          {
            name,
            locale,
            // What is not said here, the phrases say.
            isReference: false,
            file: `${id}/text/${locale}.yaml`,
            path: ["phrases", "attributes", name],
            words: { values: {}, says: {}, both: {}, ...words },
            ...COMMON[name](locale),
          },
        ];
      }),
    ),
  );
  return [...common, ...own, ...ownCommon];
});

const COMMON: Readonly<Record<CommonAttribute, (locale: string) => Kind>> = {
  outcome: (locale) => kindOf({ type: "one-of", of: OUTCOMES }, locale),
  retry: (locale) => kindOf({ type: "one-of", of: RETRIES }, locale),
  act: (locale) => withEmpty(kindOf(PARTIES, locale)),
  class: (locale) => kindOf({ type: "string" }, locale),
  status: (locale) => kindOf({ type: "one-of", of: [...STATUSES, UNREGISTERED] }, locale),
  sentBy: (locale) => kindOf(PARTIES, locale),
  onWire: (locale) => kindOf({ type: "flag" }, locale),
  standard: (locale) => kindOf({ type: "string" }, locale),
};

const PARTIES = { type: "list", of: ACTORS, any: false, situation: false } as const;

function kindOf(declared: AuthoredAttribute, locale: string): Kind {
  return {
    situation: isSituation(declared),
    ...attributeTypes[declared.type].coverage(declared, (most) => categoriesUpTo(most, locale)),
  };
}

/** A comparison never says that two codes agree in lacking something, except in who has to act. */
function withEmpty({ needed: { says, both }, ...kind }: Kind): Kind {
  return { ...kind, needed: { says: [...says, ["none"]], both: [...both, ["none"]] } };
}
