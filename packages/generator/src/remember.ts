/**
 * Gives what was made under a key before if everything it was made from is still the same, else makes it.
 * @param make - Gets what stood under the key until now, for who wants to keep parts of it.
 */
export type Remember = <V>(key: string, from: readonly unknown[], make: (before?: V) => V) => V;

/** Starts remembering: what a run makes of parts that no edit has touched, the next run need not make again. */
export function openMemory(): Remember {
  const known = new Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>();
  return <V>(key: string, from: readonly unknown[], make: (before?: V) => V): V => {
    const before = known.get(key);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key stands for one kind of thing
    const made = before?.made as V | undefined;
    if (before && made !== undefined && isSame(before.from, from)) return made;
    const fresh = make(made);
    known.set(key, { from, made: fresh });
    return fresh;
  };
}

/** Whether two lists hold the same objects in the same order. */
export function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((part, index) => part === now[index]);
}

/** For a run that no other follows. */
export const forget: Remember = (_key, _from, make) => make();
