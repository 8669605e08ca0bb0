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
  if (locale === undefined) return text.toLowerCase();
  try {
    return text.toLocaleLowerCase(locale);
  } catch {
    // That a tag is none is told by a rule of its own.
    return text.toLowerCase();
  }
}
