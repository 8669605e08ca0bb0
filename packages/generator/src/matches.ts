const LONGEST = 100;

/** Whether a text is a code as a pattern describes codes. No code is long, and on a long text patterns can take for ever. */
export function matches(pattern: string, text: string): boolean {
  return text.length <= LONGEST && new RegExp(`^(?:${pattern})$`).test(text);
}
