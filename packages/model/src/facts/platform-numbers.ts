import { isRecord } from "../attributes/is-record.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Platform } from "../shapes/vocabulary.ts";
import { PLATFORM_NAMES, PLATFORMS } from "../vocabulary/platforms.ts";

/** What numbers are read from. */
type Numbered = Partial<Pick<CodeFacts, "attributes">>;

/**
 * The numbers that a code has beside its name, each with the platforms that it has there, the likeliest platform first.
 * Nothing for a code whose value is all the number that it has.
 * @param among - The platforms that are asked about; all if absent.
 */
export function numbersOf(
  { attributes = {} }: Numbered,
  among: readonly Platform[] = PLATFORMS,
): ReadonlyMap<number, readonly Platform[]> {
  const numbers = new Map<number, Platform[]>();
  for (const value of Object.values(attributes)) {
    if (!isRecord(value)) continue;
    for (const platform of among) {
      const { [platform]: number } = value;
      if (typeof number !== "number") continue;
      numbers.set(number, [...(numbers.get(number) ?? []), platform]);
    }
  }
  return numbers;
}

/** The names of the platforms on which a code has a number, joined; `undefined` where it has it nowhere. */
export function platformNames(code: Numbered, number: string): string | undefined {
  const platforms = /^\d+$/.test(number) ? numbersOf(code).get(Number(number)) : undefined;
  return platforms?.map((platform) => PLATFORM_NAMES[platform]).join(", ");
}

/** How soon people mean a code by a number: the lower, the sooner; its own value is meant before any platform's number. */
export function numberRank(code: Numbered, number: number): number {
  const [platform] = numbersOf(code).get(number) ?? [];
  return platform === undefined ? -1 : PLATFORMS.indexOf(platform);
}
