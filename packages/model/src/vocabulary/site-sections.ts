/**
 * The sections of the page that says what the site is, in their order.
 * @internal
 */
export const ABOUT_SECTIONS = [
  "facts",
  "sources",
  "comparisons",
  "standing",
  "machines",
  "licence",
] as const;

/**
 * The sections of the page that says how to take part, in their order.
 * @internal
 */
export const CONTRIBUTE_SECTIONS = ["mistake", "edit", "translate", "run"] as const;
