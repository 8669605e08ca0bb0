// Commands, mnemonics and abbreviations; header fields; parameters and settings; names such as WebSocket; host names.
const CAPITALS = String.raw`[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*[A-Z0-9]`;
const FIELD = String.raw`[A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)+`;
const SNAKE = String.raw`[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+`;
const CAMEL = String.raw`[A-Za-z]*[a-z][A-Z][A-Za-z0-9]*`;
const DOTTED = String.raw`[a-z][a-z0-9-]+(?:\.[a-z][a-z0-9-]+)+`;

const ANY = `(?:${[FIELD, CAPITALS, SNAKE, CAMEL, DOTTED].join("|")})`;
const BEFORE = String.raw`(?<![\p{L}\p{N}_{.-])`;

const WIRE = new RegExp(String.raw`${BEFORE}${ANY}(?![\p{L}\p{N}_}-])`, "gu");
const AT_END = new RegExp(`${BEFORE}${ANY}$`, "u");

/** The words of a text that travel on the wire or are typed, as far as their form tells: RCPT, Retry-After, proxy_pass. */
export function wireWordsIn(text: string): readonly string[] {
  return text.match(WIRE) ?? [];
}

/** A text without those that are made of parts, such as Retry-After, of which each part may be a word. */
export function withoutCompounds(text: string): string {
  return text.replaceAll(WIRE, (word) => (/[-_.]/.test(word) ? " " : word));
}

/** A text without such words. */
export function withoutWireWords(text: string): string {
  return text.replaceAll(WIRE, " ");
}

/** Whether such a word ends a text. */
export function endsInWireWord(text: string): boolean {
  return AT_END.test(text);
}
