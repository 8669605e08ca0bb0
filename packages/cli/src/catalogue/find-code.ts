import {
  classCode,
  covers,
  foldName,
  isNamed,
  keyOf,
  type Bundle,
  type Code,
} from "@wirecode/core/model";

/** The code of a protocol that a word stands for: by its value, its range, one of its names, or as a class. */
export function findCode(bundle: Bundle, word: string): Code | undefined {
  for (const ways of WAYS) {
    const [found] = ways(bundle, word);
    if (found) return found;
  }
}

/** How a word can stand for codes, each way to be tried only where the one before finds nothing. */
export const WAYS: readonly ((bundle: Bundle, word: string) => readonly Code[])[] = [
  byKey,
  byRange,
  byName,
  byClass,
];

/** The code with this very key, and behind it the other senses of its value. */
export function byKey({ codes }: Bundle, word: string): readonly Code[] {
  const found = codes.find((code) => String(keyOf(code)) === word);
  if (!found) return [];
  const { sense, senses = [] } = found;
  if (sense !== undefined) return [found];
  return [found, ...codes.filter((code) => senses.includes(keyOf(code)))];
}

function byRange({ codes }: Bundle, word: string): readonly Code[] {
  return codes.filter((code) => code.range && covers(code, word));
}

function byName({ codes }: Bundle, word: string): readonly Code[] {
  const folded = foldName(word);
  return folded === "" ? [] : codes.filter((code) => isNamed(code, folded));
}

function byClass(bundle: Bundle, word: string): readonly Code[] {
  const found = classCode(bundle, word);
  return found ? [found] : [];
}
