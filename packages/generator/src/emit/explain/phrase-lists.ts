import type { AuthoredExplain } from "../../schema/authored.ts";
import { foldPhrase } from "../../phrase.ts";

const PARTS = ["senders", "subjects", "openings", "replies", "originals"] as const;

/**
 * The kinds and the phrases of all languages, a phrase a line and a paragraph a kind. What is never needed is left out: a
 * phrase that has another one of its kind, or of a kind before it, in it.
 */
export function phraseLists({ kinds, phrases }: AuthoredExplain) {
  const ids = Object.keys(kinds);
  const all = ids.map((id) => Object.values(phrases).flatMap((one) => one.kinds[id] ?? []));
  const before: string[] = [];
  const lists = all.map((list, index) => {
    const own = shortest(list.map(foldPhrase)).filter(
      (phrase) => !before.some((other) => stands(other, phrase)),
    );
    if (!Object.values(kinds)[index]?.weak) before.push(...own);
    return own;
  });
  return {
    kinds: Object.entries(kinds).map(([id, { reason, weak = false, codes = [], ...answers }]) => ({
      id,
      reason,
      weak,
      codes,
      ...answers,
    })),
    phrases: lists.map((list) => list.join("\n")).join("\n\n"),
    mail: Object.fromEntries(
      PARTS.map((part) => {
        const own = Object.values(phrases).flatMap(({ mail }) => mail[part] ?? []);
        return [part, shortest(own.map(foldPhrase)).join("\n")];
      }),
    ),
  };
}

/** The phrases that have no other one of them in them. */
function shortest(phrases: readonly string[]): readonly string[] {
  const unique = [...new Set(phrases)];
  return unique.filter(
    (phrase) => !unique.some((other) => other !== phrase && stands(other, phrase)),
  );
}

/** Whether a phrase stands in another, so that each text that has the other has it as well. */
function stands(part: string, whole: string): boolean {
  if (part.includes("*")) return part === whole;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(whole.charAt(at - 1)) || !/^[\p{L}\p{N}]/u.test(part)) {
      return true;
    }
  }
  return false;
}
