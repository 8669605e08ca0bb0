/**
 * The characters that steer a terminal, hide, or turn the reading direction around, as what stands between the brackets
 * of a regular expression with the flag `u`.
 * @internal
 */
export const INVISIBLE =
  "\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u061C\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}";

const NAMES: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/**
 * A text with its invisible characters shown as escapes.
 * @internal
 */
export function visible(text: string): string {
  return text.replaceAll(new RegExp(`[${INVISIBLE}]`, "gu"), (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return NAMES[character] ?? `\\u{${code}}`;
  });
}
