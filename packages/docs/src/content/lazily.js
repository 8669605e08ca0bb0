/**
 * Values that are made when somebody asks for them, once each.
 *
 * @template T
 * @param {readonly string[]} keys
 * @param {(key: string) => T} make
 * @returns {Readonly<Record<string, T>>}
 */
export function lazily(keys, make) {
  /** @type {Record<string, T>} */
  const values = {};
  for (const key of keys) {
    Object.defineProperty(values, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make(key);
        Object.defineProperty(values, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return values;
}
