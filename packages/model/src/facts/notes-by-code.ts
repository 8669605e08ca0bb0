import type { Provider } from "../shapes/provider.ts";
import { addressOf } from "./code-ref.ts";

/**
 * By the address of each code that notes come with, the providers that say something with it, in their order, and of each
 * these notes alone.
 * @internal
 */
export function notesByCode(
  providers: readonly Provider[],
): ReadonlyMap<string, readonly Provider[]> {
  const found = new Map<string, Provider[]>();
  for (const provider of providers) {
    const own = new Map<string, Provider["notes"][number][]>();
    for (const note of provider.notes) {
      for (const at of note.listed) {
        const address = addressOf(at);
        own.set(address, [...(own.get(address) ?? []), note]);
      }
    }
    for (const [address, notes] of own)
      found.set(address, [...(found.get(address) ?? []), { ...provider, notes }]);
  }
  return found;
}
