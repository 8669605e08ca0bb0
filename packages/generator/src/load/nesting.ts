const MOST_BRACKETS = 24;
const MOST_INDICATORS = 24;
const WIDEST_INDENT = 96;
const SCALAR_FOLLOWS = "\u001F";

/** Thrown where a file nests deeper than any data does; deep enough nesting would exhaust the parser's stack. */
export class NestingError extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super("nested too deeply");
    this.offset = offset;
  }
}

/** Passes a lexer's tokens on until they nest too deeply. */
export function* watchNesting(lexemes: Iterable<string>): Generator<string, void> {
  let [offset, brackets, indicators, lineStart, scalar] = [0, 0, 0, true, false];
  for (const lexeme of lexemes) {
    if (lexeme === SCALAR_FOLLOWS) {
      scalar = true;
      yield lexeme;
      continue;
    }
    if (!scalar) {
      if (lexeme === "[" || lexeme === "{") brackets++;
      else if (lexeme === "]" || lexeme === "}") brackets = Math.max(0, brackets - 1);
      else if (brackets === 0 && INDICATORS.has(lexeme)) indicators++;
      const indent = lineStart && /^ +$/.test(lexeme) ? lexeme.length : 0;
      if (brackets > MOST_BRACKETS || indicators > MOST_INDICATORS || indent > WIDEST_INDENT) {
        throw new NestingError(offset);
      }
    }
    lineStart = lexeme.endsWith("\n");
    if (lineStart) indicators = 0;
    scalar = false;
    if (!CONTROL.has(lexeme)) offset += lexeme.length;
    yield lexeme;
  }
}

const INDICATORS: ReadonlySet<string> = new Set(["-", "?", ":"]);

/** Tokens of the lexer that stand for no text. */
const CONTROL: ReadonlySet<string> = new Set(["\u0002", "\u0018"]);
