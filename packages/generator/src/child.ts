/** The value at one step below another. */
export function child(data: unknown, step: PropertyKey): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, step)) return undefined;
  const value: unknown = Reflect.get(data, step);
  return value;
}
