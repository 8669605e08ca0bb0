import type { Diagnostic } from "../diagnostic.ts";

/** The problems that there are after a change and were not before; lines may have moved. */
export function newProblems(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): readonly Diagnostic[] {
  const known = new Map<string, number>();
  for (const one of before) known.set(nameOf(one), (known.get(nameOf(one)) ?? 0) + 1);
  return after.filter((one) => {
    const left = known.get(nameOf(one)) ?? 0;
    known.set(nameOf(one), left - 1);
    return left <= 0;
  });
}

function nameOf({ rule, message, at }: Diagnostic): string {
  return `${at.path} ${rule} ${message}`;
}
