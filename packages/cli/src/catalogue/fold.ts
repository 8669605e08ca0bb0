/** A name as lookups compare it: `NOT_FOUND`, `not-found` and `NotFound` are one. */
export function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
