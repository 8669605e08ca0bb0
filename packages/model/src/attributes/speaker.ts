/** Puts the values of one attribute into words of one language. */
export interface Speaker {
  readonly yes: string;
  readonly no: string;
  /** What stands for an empty list. */
  readonly nothing: () => string;
  /** What a value is called, in a table or in the form that a sentence asks for. */
  readonly nameOf: (value: string, form?: string) => string;
  /** Names one after the other, as the language lists them. */
  readonly list: (names: readonly string[]) => string;
}
