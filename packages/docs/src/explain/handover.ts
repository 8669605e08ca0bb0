/** A longer text does not fit every address bar, and no link to it survives a chat. */
const LONGEST_LINK = 4000;

/** The fragment that carries a short text to the page that explains it; `undefined` for a text that none can carry. */
export function fragmentOf(text: string): string | undefined {
  if (text.length > LONGEST_LINK) return undefined;
  try {
    const fragment = `#t=${encodeURIComponent(text)}`;
    return fragment.length <= LONGEST_LINK ? fragment : undefined;
  } catch {
    // Half a surrogate pair has no place in an address.
    return undefined;
  }
}

/** The text that a fragment carries; `undefined` where it carries none. */
export function textIn(fragment: string): string | undefined {
  if (!fragment.startsWith("#t=")) return undefined;
  try {
    return decodeURIComponent(fragment.slice("#t=".length));
  } catch {
    // Cut off within a character, or typed by hand.
    return undefined;
  }
}

/** Where a text waits in the session that is too long for a fragment. */
export const HANDOVER = "explain";

/** Which fragment says that it does. */
export const WAITING = "#waiting";
