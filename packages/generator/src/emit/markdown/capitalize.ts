/** Words that head something by themselves, where their language has capitals. */
export function capitalize(words: string, lang: string): string {
  return words.slice(0, 1).toLocaleUpperCase(lang) + words.slice(1);
}
