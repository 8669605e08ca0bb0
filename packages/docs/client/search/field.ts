/** A field to search in: of one line, or of several where whole errors are pasted too. */
export interface Field extends HTMLElement {
  value: string;
}
