/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/**
 * Where the lines of an entry end: before one that stands as near to the margin as its key or nearer, and before blank
 * ones above it.
 * @param key - The offset of its key.
 */
export function entryEnd(text: string, key: number): number {
  const indent = key - lineStart(text, key);
  let end = text.indexOf("\n", key) + 1;
  for (let at = end; at > 0 && at < text.length;) {
    const next = text.indexOf("\n", at) + 1 || text.length;
    const line = text.slice(at, next);
    if (line.trim() !== "") {
      if ((/^ */.exec(line)?.[0].length ?? 0) <= indent) break;
      end = next;
    }
    at = next;
  }
  return end === 0 ? text.length : end;
}
