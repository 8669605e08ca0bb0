/**
 * A function that makes its value once for each object it is given, such as what is the same on all pages of a
 * language.
 *
 * @template {object} K
 * @template V
 * @param {(key: K) => V} make
 * @returns {(key: K) => V}
 */
export function onceFor(make) {
  /** @type {WeakMap<K, { readonly value: V }>} */
  const made = new WeakMap();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
