/** Nobody searches for so much. */
const LONGEST_QUERY = 100;

/** Whether a text is so long, or of so many lines, that it is a pasted error and no search. */
export function isPasted(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.includes("\n") || trimmed.length > LONGEST_QUERY;
}
