import type { z } from "zod";

/** What published words say of themselves, and an author does not. */
export const spoken = { lang: true, stale: true } as const;

/** The same of words in two tiers: names, and a body that may be in another language. */
export const tiered = { ...spoken, bodyLang: true } as const;

/** The description of a published value, for the way in which its authors write it. */
export function about({ description = "" }: z.ZodType): { readonly description: string } {
  return { description };
}
