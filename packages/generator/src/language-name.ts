/** What a language is called, as problems name it: `English`; its tag where nobody knows more. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const names = new Intl.DisplayNames("en", { type: "language" });
