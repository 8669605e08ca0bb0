import type { Style } from "../words/sentence.ts";
import { wire, type Inline, type Inlines } from "./inline.ts";

// Two characters for private use, which no text of the catalogue may hold.
const OPEN = "\uE000";
const CLOSE = "\uE001";

/**
 * Marks wire tokens in sentences, for {@link inlines} to take them out again.
 * @internal
 */
export const MARKED: Style = { wire: (token) => `${OPEN}${token}${CLOSE}` };

/**
 * A marked sentence as parts of a line.
 * @internal
 */
export function inlines(marked: string): Inlines {
  let open = marked.indexOf(OPEN);
  if (open === -1) return marked === "" ? [] : [marked];
  const parts: Inline[] = [];
  let end = 0;
  while (open !== -1) {
    const close = marked.indexOf(CLOSE, open);
    if (open > end) parts.push(marked.slice(end, open));
    parts.push(wire(marked.slice(open + 1, close)));
    end = close + 1;
    open = marked.indexOf(OPEN, end);
  }
  if (end < marked.length) parts.push(marked.slice(end));
  return parts;
}

/**
 * A marked sentence as plain text.
 * @internal
 */
export function unmarked(marked: string): string {
  return marked.replaceAll(/[\uE000\uE001]/g, "");
}
