/** A list with a line for each value, so that a change of one is a change of one line. */
export function printList(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]\n`;
}
