/** Values as a union of TypeScript literals. */
export function union(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}
