/** What the words of an attribute have to cover in one language. */
export interface Coverage {
  /** What `values` may name; anything where empty. */
  readonly names: readonly string[];
  /** The keys under which something can be said, beside exact numbers of values. */
  readonly keys: readonly string[];
  /** The most values that there can be at once: exact numbers go from `=1` to it. None where the value is no list. */
  readonly most: number;
  /** The sentences that have to be there: for each the keys of those that can serve, its own first. */
  readonly needed: Readonly<Record<"says" | "both", readonly (readonly string[])[]>>;
}
