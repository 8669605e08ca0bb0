import { z } from "zod";
import { keyed } from "../../schema/keyed.ts";

/** A section whose keys are those of a vocabulary. */
export function section<const K extends string>(keys: readonly K[], description: string) {
  return z.strictObject(keyed(keys, () => z.string().min(1))).meta({ description });
}

/** A section whose every key says to the translator where its words are seen. */
export function described<const K extends string>(
  words: Readonly<Record<K, string>>,
  description: string,
) {
  const shape = keyed(keysOf(words), (key) => z.string().meta({ description: words[key] }));
  return z.strictObject(shape).meta({ description });
}

/** The keys of an object that was written with these keys and no others. */
export function keysOf<K extends string>(words: Readonly<Record<K, string>>): [K, ...K[]] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys forgets what it was given
  return Object.keys(words) as [K, ...K[]];
}
