/**
 * A text in small letters, each of which stands where it stood, so that a place in the one is a place in the other.
 *
 * @param locale the language by which letters are made small: in Turkish I is no large i
 */
export function fold(text: string, locale?: string): string {
  const small = smallLetters(text, locale);
  if (small.length === text.length) return small;
  return Array.from(text, (one) => {
    const own = smallLetters(one, locale);
    return own.length === one.length ? own : one;
  }).join("");
}

function smallLetters(text: string, locale?: string): string {
  return locale === undefined || !hasOwnCase(locale)
    ? text.toLowerCase()
    : text.toLocaleLowerCase(locale);
}

/** Letters that some languages make small in a way of their own (Unicode, SpecialCasing). */
const OF_SOME = "IİÌJĮ";

/** Whether a language makes letters small in a way of its own; asking that for each text would take long. */
function hasOwnCase(locale: string): boolean {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const found = differs(locale);
  known.set(locale, found);
  return found;
}

const known = new Map<string, boolean>();

function differs(locale: string): boolean {
  try {
    return OF_SOME.toLocaleLowerCase(locale) !== OF_SOME.toLowerCase();
  } catch {
    // That a tag is none is told by a rule of its own.
    return false;
  }
}
