/**
 * Puts the parts of an earlier value in place of the equal parts of a new one, so that who made something of a part
 * can see by identity that it is still the same. Both are plain data, and stay as they are.
 */
export function share<T>(before: unknown, after: T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is equal to it has its type
  return shared(before, after) as T;
}

function shared(before: unknown, after: unknown): unknown {
  if (before === after || !isObject(before) || !isObject(after)) return after;
  if (before.constructor !== after.constructor) return after;
  if (Array.isArray(before) && Array.isArray(after)) return sharedList(before, after);
  if (before instanceof Map && after instanceof Map) return sharedMap(before, after);
  return sharedRecord(before, after);
}

function sharedList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const parts = after.map((value, index) => shared(before[index], value));
  return isSameList(before, parts) ? before : parts;
}

function sharedMap(
  before: ReadonlyMap<unknown, unknown>,
  after: ReadonlyMap<unknown, unknown>,
): ReadonlyMap<unknown, unknown> {
  const parts = new Map([...after].map(([key, value]) => [key, shared(before.get(key), value)]));
  const same =
    isSameList([...before.keys()], [...parts.keys()]) &&
    isSameList([...before.values()], [...parts.values()]);
  return same ? before : parts;
}

type PlainRecord = Readonly<Record<string, unknown>>;

function sharedRecord(before: PlainRecord, after: PlainRecord): PlainRecord {
  const [known, keys] = [Object.keys(before), Object.keys(after)];
  const values = keys.map((key) =>
    Object.hasOwn(before, key) ? shared(before[key], after[key]) : after[key],
  );
  const isSame =
    isSameList(known, keys) && values.every((value, at) => value === before[keys[at] ?? ""]);
  return isSame ? before : Object.fromEntries(values.map((value, at) => [keys[at], value]));
}

/** Parts count in their order: a change of order is a change. */
function isSameList(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((part, at) => part === after[at]);
}

function isObject(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null;
}
