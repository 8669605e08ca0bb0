/** The keys that a list of codes names, each run of whole numbers in full: `200-203` names four. */
export function codeRuns(listed: string, isKey: (key: string) => boolean): readonly string[] {
  const [, first, last] = /^(\d{1,6})-(\d{1,6})$/.exec(listed) ?? [];
  if (first === undefined || last === undefined || isKey(listed)) return [listed];
  const length = Number(last) - Number(first) + 1;
  // Longer runs than any protocol has codes are read as they stand, and refused as no code.
  if (length < 2 || length > LONGEST) return [listed];
  return Array.from({ length }, (_, at) => String(Number(first) + at));
}

const LONGEST = 1000;
