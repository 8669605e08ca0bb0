/**
 * A function that remembers what it made of each text.
 *
 * @template T
 * @param {(text: string) => T} make
 * @returns {(text: string) => T}
 */
export function remembering(make) {
  /** @type {Map<string, T>} */
  const known = new Map();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = make(text)));
    return value;
  };
}
