/**
 * Puts the parts of an earlier value in place of the equal parts of a new one, so that who made something of a part
 * can see by identity that it is still the same. Both are plain data, and stay as they are.
 */
export function share<T>(before: unknown, after: T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is equal to it has its type
  return shared(before, after) as T;
}

function shared(before: unknown, after: unknown): unknown {
  if (typeof before !== "object" || typeof after !== "object") return after;
  if (before === null || after === null || before === after) return after;
  if (before.constructor !== after.constructor) return after;
  const [old, own] = [entriesOf(before), entriesOf(after)];
  const known = new Map(old);
  const parts = own.map(([key, value]): Part => [key, shared(known.get(key), value)]);
  const isSame = ([key, value]: Part, index: number) =>
    key === old[index]?.[0] && value === old[index][1];
  if (parts.length === old.length && parts.every(isSame)) return before;
  if (after instanceof Map) return new Map(parts);
  return Array.isArray(after) ? parts.map(([, value]) => value) : Object.fromEntries(parts);
}

type Part = readonly [key: string, value: unknown];

/** Parts count in their order: a change of order is a change. */
function entriesOf(value: object): readonly Part[] {
  return value instanceof Map ? [...value] : Object.entries(value);
}
