import type { z } from "zod";

/** What published words in two tiers say of themselves, and an author does not. */
export const tiered = { lang: true, stale: true, bodyLang: true } as const;

/** The description of a published value, for the way in which its authors write it. */
export function about({ description = "" }: z.ZodType): { readonly description: string } {
  return { description };
}
