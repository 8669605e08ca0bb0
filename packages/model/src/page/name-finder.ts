import type { Direction } from "../shapes/locale.ts";

/** A place of a text where one of the names stands, as it is written there. */
export interface NamePlace {
  readonly at: number;
  readonly text: string;
}

/** `RFC 9110` or `RFC 9110 §15.5.5`, whatever the spaces. */
const RFC = String.raw`RFC[ \u00A0]\d+(?:[ \u00A0]§[\w.]*\w)?`;

/** Not within a word or a larger number, and not a quantity, whose unit follows behind a space that does not break. */
const BEFORE = String.raw`(?<![A-Za-z0-9_§]|[A-Za-z0-9][-.,:/])`;
const BEHIND = String.raw`(?![A-Za-z0-9_%]|[-.,:/][A-Za-z0-9]|\u00A0\p{L})`;

/**
 * On a right-to-left page a name counts only where no other Latin text stands beside it: a link would tear apart what is
 * isolated as one run.
 */
const LATIN = String.raw`[\p{Script=Latin}\d§]`;
const JOINT = String.raw`[ \u00A0\-./_:@'’+=*,]{0,2}`;
const LONE_BEFORE = `(?<!${LATIN}${JOINT})${BEFORE}`;
const LONE_BEHIND = `${BEHIND}(?!${JOINT}${LATIN})`;

/** A name as it is looked for: the word by which it is found, and where in the name that stands. */
interface Sought {
  readonly name: string;
  readonly offset: number;
}

/**
 * Makes a function that finds names and RFCs in a text, in order, of two that overlap the first, of two in one place the longer.
 * It looks up the words of the text, and costs the same for ten names and for ten thousand.
 * @param names - Each with a Latin letter or a digit in it; a space stands for one that does not break as well.
 */
export function nameFinder(
  names: Iterable<string>,
  direction: Direction,
): (text: string) => readonly NamePlace[] {
  const isLone = direction === "rtl";
  const before = new RegExp(isLone ? LONE_BEFORE : BEFORE, "uy");
  const behind = isLone ? LONE_BEHIND : BEHIND;
  const end = new RegExp(behind, "uy");
  const rfc = new RegExp(`${RFC}${behind}`, "uy");
  const words = byWord(names);
  return (text) => {
    const found: NamePlace[] = [];
    let from = 0;
    for (const { 0: word, index } of text.matchAll(/[A-Za-z0-9_]+/g)) {
      if (index < from) continue;
      const place = placeAt(text, word, index, from);
      if (!place) continue;
      found.push(place);
      from = place.at + place.text.length;
    }
    return found;
  };

  function placeAt(text: string, word: string, index: number, from: number): NamePlace | undefined {
    if (word === "RFC" && holdsAt(before, text, index)) {
      rfc.lastIndex = index;
      const [cited] = rfc.exec(text) ?? [];
      if (cited !== undefined) return { at: index, text: cited };
    }
    for (const { name, offset } of words.get(word) ?? []) {
      const at = index - offset;
      const written = at < from ? "" : text.slice(at, at + name.length);
      if (
        written.replaceAll("\u00A0", " ") === name &&
        holdsAt(before, text, at) &&
        holdsAt(end, text, at + name.length)
      )
        return { at, text: written };
    }
    return undefined;
  }
}

function holdsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The names by the first word of each, the longest first. */
function byWord(names: Iterable<string>): ReadonlyMap<string, readonly Sought[]> {
  const words = new Map<string, Sought[]>();
  for (const name of [...names].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const { 0: word, index: offset } = /[A-Za-z0-9_]+/.exec(name) ?? { 0: "", index: 0 };
    const others = words.get(word);
    if (others) others.push({ name, offset });
    else words.set(word, [{ name, offset }]);
  }
  return words;
}
