/** A sentence of a text, and where in the text it begins. */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
}

const END = /[.!?؟。！？।۔]["'”’»)）」』\]]*(?:\s+|$)|[。！？]/gu;

/** The sentences of a text, in order. An abbreviation that ends with a full stop ends one too early, never too late. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let offset = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    const after = index + end.length;
    found.push({ text: text.slice(offset, after).trimEnd(), offset });
    offset = after;
  }
  if (offset < text.length) found.push({ text: text.slice(offset), offset });
  return found;
}
