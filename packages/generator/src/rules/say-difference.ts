/** What a translation leaves out of its original and adds to it, in sentences; nothing where that is nothing. */
export function sayDifference(lost: readonly string[], added: readonly string[]): string {
  return [
    ...(lost.length > 0 ? [`It leaves out ${list(lost)}.`] : []),
    ...(added.length > 0 ? [`It adds ${list(added)}.`] : []),
  ].join(" ");
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}
