/** An entry without the note of what it was translated from, which is the authors' business. */
export function stripFrom<T extends { readonly from?: string }>({ from: _, ...entry }: T) {
  return entry;
}
