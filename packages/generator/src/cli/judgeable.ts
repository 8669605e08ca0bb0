import { wordsFileOf } from "../translation/entries.ts";
import type { Judgeable } from "../translation/stamp-plan.ts";
import { type Lost, touches } from "../validate/consequences.ts";

/** Tells of a folder in a language which of its strings may be judged, where some of the data could not be read. */
export function openJudgeable(
  lost: readonly Lost[],
  reference: string,
): (of: string, locale: string) => Judgeable {
  const isTouched = touches(lost);
  return (of, locale) => ({
    english: (path) => !isTouched({ file: wordsFileOf(of, reference), path }),
    translation: !lost.some(({ file }) => file === wordsFileOf(of, locale)),
  });
}
