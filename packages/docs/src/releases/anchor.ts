/**
 * The id of a release's section on the page of changes.
 *
 * @param version `next` for what the next release will bring
 */
export function anchorOf(version: string): string {
  return version === "next" ? version : `v${version}`;
}
