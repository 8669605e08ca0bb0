import { keyOf, type Bundle, type Code } from "@wirecode/model";

/** The code with this very key, and behind it the other senses of its value. */
export function byKey({ codes }: Bundle, word: string): readonly Code[] {
  const found = codes.find((code) => String(keyOf(code)) === word);
  if (!found) return [];
  const { sense, senses = [] } = found;
  if (sense !== undefined) return [found];
  return [found, ...codes.filter((code) => senses.includes(keyOf(code)))];
}
