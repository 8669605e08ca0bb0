/** A value between backticks, cut where it would drown the sentence. */
export function quote(value: unknown): string {
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

/** What kind of value stands somewhere, and the value where it is short enough to tell. */
export function kindOf(input: unknown): string {
  if (input === null || input === undefined) return "empty";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object") return "a map";
  if (typeof input === "string") return `the text ${quote(input)}`;
  return `the ${typeof input} ${quote(input)}`;
}
