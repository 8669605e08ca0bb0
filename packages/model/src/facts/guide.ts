import type { Guide } from "../shapes/guide.ts";
import type { CodeRef } from "../shapes/pair.ts";

/** Every code that a guide can lead to, once, in the order of its outcomes. */
export function codesOfGuide({ outcomes }: Guide): readonly CodeRef[] {
  const found = new Map<string, CodeRef>();
  for (const ref of outcomes.flatMap(({ codes }) => codes)) {
    const address = `${ref.protocol}:${ref.code}`;
    if (!found.has(address)) found.set(address, ref);
  }
  return [...found.values()];
}
