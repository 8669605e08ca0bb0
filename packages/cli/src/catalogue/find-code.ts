import type { Bundle, Code } from "@wirecode/core/model";
import { fold } from "./fold.ts";

/** The code of a protocol that a word stands for: the code itself or the name of its enum member. */
export function findCode({ codes }: Bundle, word: string): Code | undefined {
  const name = fold(word);
  return (
    codes.find(({ code }) => String(code) === word) ?? codes.find((one) => fold(one.name) === name)
  );
}
