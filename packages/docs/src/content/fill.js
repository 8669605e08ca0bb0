/**
 * A sentence pattern with its placeholders filled.
 *
 * @param {string} pattern
 * @param {Readonly<Record<string, string>>} values
 */
export function fill(pattern, values) {
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
