/** What is read of each key, as far as there is anything. */
export function collect<T>(
  keys: readonly string[],
  read: (key: string) => T | undefined,
): Readonly<Record<string, T>> {
  const found: [string, T][] = [];
  for (const key of keys) {
    const value = read(key);
    if (value !== undefined) found.push([key, value]);
  }
  return Object.fromEntries(found);
}
