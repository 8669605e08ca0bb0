/** The scripts that some kinds of writing consist of (ISO 15924), as Unicode names them. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: String.raw`\p{Script=Han}`,
  Hant: String.raw`\p{Script=Han}`,
  Jpan: String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`,
  Kore: String.raw`\p{Script=Hangul}\p{Script=Han}`,
};

const LATIN = "Latn";

/** A letter of a language's own script, as what stands between the brackets of a regular expression with the flag `u`. */
export function lettersOf(locale: string): string {
  const script = scriptOf(locale);
  return SCRIPTS[script] ?? String.raw`\p{Script=${script}}`;
}

/** Whether a language is written in Latin letters, as wire words are. */
export function isLatin(locale: string): boolean {
  return scriptOf(locale) === LATIN;
}

/** The script of a language; Latin for what is no language, and for a script that Unicode does not know by that name. */
function scriptOf(locale: string): string {
  try {
    const { script = LATIN } = new Intl.Locale(locale).maximize();
    return script in SCRIPTS || new RegExp(String.raw`\p{Script=${script}}`, "u") ? script : LATIN;
  } catch {
    return LATIN;
  }
}

/** A text as a regular expression that finds it. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
