/**
 * A function that makes its value once for each object it is given, such as what is the same on all pages of a
 * language.
 */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made: WeakMap<K, { readonly value: V }> = new WeakMap();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
