import type { ProtocolText } from "@wirecode/model";
import type { AuthoredAcrossText } from "../schema/across.ts";
import type { AuthoredText } from "../schema/text.ts";
import type { KeyedPair } from "./pairs.ts";
import { staleness, type Written } from "./stale.ts";

/** What a language says about a protocol: its words and no others. */
export function protocolText(
  { locale, protocol }: Pick<ProtocolText, "locale" | "protocol">,
  written: Written<AuthoredText>,
  across: Written<AuthoredAcrossText>,
  pairs: readonly KeyedPair[],
): ProtocolText {
  const { own, english, stamps } = written;
  const shared = new Set(pairs.map(({ key }) => key));
  const joins = Object.entries(across.own?.comparisons ?? {}).filter(([key]) => shared.has(key));
  return {
    locale,
    protocol,
    words: {
      ...own?.protocol,
      actors: own?.actors ?? {},
      classes: own?.classes ?? {},
      attributes: mapped(own?.attributes, ({ values, says, both, ...words }) => ({
        ...words,
        ...filled({ values, says, both }),
      })),
      ...(own?.phrases && { phrases: own.phrases }),
    },
    codes: mapped(own?.codes, ({ fix, ...words }, key) => ({
      ...staleness({ ...words, fix }, english?.codes[key], ["codes", key], stamps),
      ...words,
      ...filled({ fix }),
    })),
    comparisons: {
      ...mapped(own?.comparisons, (words, key) => ({
        ...staleness(words, english?.comparisons[key], ["comparisons", key], stamps),
        ...words,
      })),
      ...Object.fromEntries(
        joins.map(([key, words]) => {
          const original = across.english?.comparisons[key];
          return [
            key,
            {
              ...staleness(words, original, ["comparisons", key], across.stamps),
              ...words,
            },
          ];
        }),
      ),
    },
  };
}

function mapped<T, R>(
  record: Readonly<Record<string, T>> = {},
  make: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));
}

/** Parts that hold something. */
function filled<T extends Readonly<Record<string, object>>>(parts: T): Partial<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets its keys
  return Object.fromEntries(
    Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0),
  ) as Partial<T>;
}
