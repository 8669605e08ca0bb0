import { UsageError } from "./io.ts";
import { suggest } from "./options.ts";

/** Refuses names that the catalogue does not have. @throws UsageError */
export function requireKnown(
  option: string,
  names: readonly string[],
  known: readonly string[],
): void {
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new UsageError(
      `${option}: the catalogue has no \`${stranger}\`.${suggest(stranger, known)}`,
    );
  }
}
