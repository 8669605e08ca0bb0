import {
  ACTORS,
  COMMON_ATTRIBUTES,
  OUTCOMES,
  RETRIES,
  STATUSES,
  type CommonAttribute,
} from "@wirecode/model";
import { once } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import type { DataPath } from "../load/locate.ts";
import type { AuthoredAttribute } from "../schema/attribute.ts";
import type { AuthoredText } from "../schema/text.ts";

type AttributeWords = AuthoredText["attributes"][string];

/** The words of an attribute in one language, and what they have to cover. */
export interface WordsToCheck {
  readonly name: string;
  readonly locale: string;
  readonly file: string;
  readonly path: DataPath;
  readonly words: AttributeWords;
  readonly situation: boolean;
  /** What `values` may name; anything where empty. */
  readonly names: ReadonlySet<string>;
  /** The keys under which something can be said. */
  readonly keys: ReadonlySet<string>;
  /** The keys that have to be there; one that starts with `=` may be left to `other`. */
  readonly needed: { readonly says: readonly string[]; readonly both: readonly string[] };
}

type Kind = Pick<WordsToCheck, "situation" | "names" | "keys" | "needed">;

/** The words of every attribute in every language, common ones and those of the protocols. */
export const wordsToCheck = once((authored: Authored): readonly WordsToCheck[] => {
  const common = Object.entries(authored.phrases).flatMap(([locale, { attributes }]) =>
    COMMON_ATTRIBUTES.map((name): WordsToCheck => ({
      name,
      locale,
      file: `phrases/${locale}.yaml`,
      path: ["attributes", name],
      words: attributes[name],
      ...COMMON[name](locale),
    })),
  );
  const own = Object.entries(authored.protocols).flatMap(([id, { protocol, text }]) =>
    Object.entries(text).flatMap(([locale, { attributes }]) =>
      Object.entries(protocol.attributes).flatMap(([name, declared]): WordsToCheck[] => {
        const words = attributes[name];
        const file = `${id}/text/${locale}.yaml`;
        return words
          ? [{ name, locale, file, path: ["attributes", name], words, ...kindOf(declared, locale) }]
          : [];
      }),
    ),
  );
  return [...common, ...own];
});

const COMMON: Readonly<Record<CommonAttribute, (locale: string) => Kind>> = {
  outcome: () => choice(OUTCOMES),
  retry: () => choice(RETRIES),
  act: (locale) => listing(locale, ACTORS, { empty: ["says", "both"] }),
  class: () => choice([]),
  status: () => choice(STATUSES),
  sentBy: (locale) => listing(locale, ACTORS, {}),
  onWire: flag,
  standard: () => choice([]),
};

function kindOf(attribute: AuthoredAttribute, locale: string): Kind {
  switch (attribute.type) {
    case "flag":
      return flag();
    case "one-of":
      return choice(attribute.of);
    case "string":
      return choice([]);
    case "list": {
      const { of, any = false, situation = false } = attribute;
      return { ...listing(locale, of, { any }), situation };
    }
    case "codes":
      return listing(locale, [], {});
  }
}

/** A comparison never says that two codes agree in lacking something, except in who has to act. */
function flag(): Kind {
  return {
    situation: false,
    names: new Set(),
    keys: new Set(["yes", "no"]),
    needed: { says: ["yes", "no"], both: ["yes"] },
  };
}

function choice(values: readonly string[]): Kind {
  const needed = values.length > 0 ? values.map((value) => `=${value}`) : ["other"];
  return {
    situation: false,
    names: new Set(values),
    keys: new Set([...values, "none", "other"]),
    needed: { says: needed, both: needed },
  };
}

function listing(
  locale: string,
  values: readonly string[],
  { any = false, empty = [] }: { readonly any?: boolean; readonly empty?: readonly string[] },
): Kind {
  const always = ["other", ...(any ? ["any"] : [])];
  return {
    situation: false,
    names: new Set(values.length > 0 ? [...values, "none", "any"] : []),
    keys: new Set(["none", ...(any ? ["any"] : []), ...categoriesIn(locale), "other"]),
    needed: {
      says: [...always, ...(empty.includes("says") ? ["none"] : [])],
      both: [...always, ...(empty.includes("both") ? ["none"] : [])],
    },
  };
}

/** Asking for the plural forms of a language takes longer than all that is done with them. */
function categoriesIn(locale: string): readonly string[] {
  const before = categories.get(locale);
  if (before) return before;
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  categories.set(locale, pluralCategories);
  return pluralCategories;
}

const categories = new Map<string, readonly string[]>();
