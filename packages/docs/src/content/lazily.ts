/** Values that are made when somebody asks for them, once each. */
export function lazily<T>(
  keys: readonly string[],
  make: (key: string) => T,
): Readonly<Record<string, T>> {
  const values: Record<string, T> = {};
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
