import type { Page } from "./page.ts";

/** Gives the page of a subject: the earlier one if everything it was made from is still the same, else a new one. */
export type PageMemory = (subject: object, from: readonly unknown[], make: () => Page) => Page;

/** Remembers pages for as long as their subjects are around, so that an edit costs what it changes. */
export function pageMemory(): PageMemory {
  const earlier = new WeakMap<object, { readonly from: readonly unknown[]; readonly page: Page }>();
  return (subject, from, make) => {
    const before = earlier.get(subject);
    if (before && from.every((part, index) => part === before.from[index])) return before.page;
    const page = make();
    earlier.set(subject, { from, page });
    return page;
  };
}
