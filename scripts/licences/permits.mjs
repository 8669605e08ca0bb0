/**
 * Whether a licence expression of SPDX leaves a choice that the list has: `(MIT OR GPL-3.0-only)`, `MIT AND OFL-1.1`.
 * What is no such expression is not permitted.
 *
 * @param {string} expression
 * @param {readonly string[]} list
 */
export function permits(expression, list) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const verdict = anyOf();
  return verdict && tokens.length === 0;

  /** @returns {boolean} */
  function anyOf() {
    let answer = allOf();
    while (tokens[0] === "OR") {
      tokens.shift();
      answer = allOf() || answer;
    }
    return answer;
  }

  /** @returns {boolean} */
  function allOf() {
    let answer = one();
    while (tokens[0] === "AND") {
      tokens.shift();
      answer = one() && answer;
    }
    return answer;
  }

  /** @returns {boolean} */
  function one() {
    const token = tokens.shift();
    if (token !== "(") return token !== undefined && list.includes(token);
    const answer = anyOf();
    return tokens.shift() === ")" && answer;
  }
}
