const HARMFUL =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

const NAMES: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const LONGEST = /^.{80}(?=.)/su;

/** What a person typed, fit to be printed: nothing that steers a terminal, hides or turns the text around. */
export function visible(typed: string): string {
  const shown = typed.replaceAll(HARMFUL, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return NAMES[character] ?? `\\u{${code}}`;
  });
  const [beginning] = LONGEST.exec(shown) ?? [];
  return beginning === undefined ? shown : `${beginning}…`;
}
