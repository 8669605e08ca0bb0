/** What the words of an attribute have to cover in one language. */
export interface Coverage {
  /** What `values` may name; anything where empty. */
  readonly names: readonly string[];
  /** The keys under which something can be said. */
  readonly keys: readonly string[];
  /** The keys that have to be there; one that starts with `=` may be left to `other`. */
  readonly needed: { readonly says: readonly string[]; readonly both: readonly string[] };
}
