/**
 * Whether a licence expression of SPDX leaves a choice that the list has: `(MIT OR GPL-3.0-only)`, `MIT AND OFL-1.1`.
 * What is no such expression is not permitted.
 */
export function permits(expression: string, list: readonly string[]) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const verdict = anyOf();
  return verdict && tokens.length === 0;

  function anyOf(): boolean {
    let answer = allOf();
    while (tokens[0] === "OR") {
      tokens.shift();
      answer = allOf() || answer;
    }
    return answer;
  }

  function allOf(): boolean {
    let answer = one();
    while (tokens[0] === "AND") {
      tokens.shift();
      answer = one() && answer;
    }
    return answer;
  }

  function one(): boolean {
    const token = tokens.shift();
    if (token !== "(") return token !== undefined && list.includes(token);
    const answer = anyOf();
    return tokens.shift() === ")" && answer;
  }
}
