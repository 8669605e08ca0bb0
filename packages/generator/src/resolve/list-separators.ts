import { list, type ListSeparators, type Separators } from "@wirecode/model";

/**
 * What a language puts between the names of a list, as Unicode's CLDR has it. It is looked up here because the first
 * `Intl.ListFormat` of a process takes 10 ms, as long as everything else that the command does for an answer.
 * @param isSpaced - Whether the language sets Latin letters off by spaces, which CLDR leaves out.
 * @returns `undefined` where separators alone do not make the lists of the language.
 */
export function listSeparators(lang: string, isSpaced = false): ListSeparators | undefined {
  const and = new Intl.ListFormat(lang, { type: "conjunction" });
  const or = new Intl.ListFormat(lang, { type: "disjunction" });
  const lists = { and: separatorsOf(and), or: separatorsOf(or) };
  const suffices = SAMPLES.every(
    (names) =>
      list(names, { lang, lists }) === and.format(names) &&
      list(names, { lang, lists }, "or") === or.format(names),
  );
  if (!suffices) return undefined;
  return isSpaced ? { ...lists, spaced: true } : lists;
}

/** Names in numbers that languages tell apart, ending in what Spanish and Hebrew join differently. */
const SAMPLES = ["A", "I", "Hi", "O", "Ho", "8", "11", "א"].flatMap((last) => [
  ["A", last],
  ["A", "B", last],
  ["A", "B", "C", "D", last],
]);

function separatorsOf(format: Intl.ListFormat): Separators {
  const between = (names: readonly string[]) =>
    format.formatToParts(names).flatMap(({ type, value }) => (type === "literal" ? [value] : []));
  const [two = ""] = between(["A", "B"]);
  const [more = "", last = ""] = between(["A", "B", "C"]);
  return { two, more, last };
}
