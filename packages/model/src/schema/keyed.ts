/** An object with one entry for each key. */
export function keyed<const K extends string, T>(
  keys: readonly K[],
  make: (key: K) => T,
): Record<K, T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets its keys
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
}
