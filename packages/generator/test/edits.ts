/** A change of a fixture: some text of a file for another, a whole file, or another name for it. */
type Edit =
  | { readonly replace: string; readonly with: string }
  | { readonly write: string }
  | { readonly rename: string };

/** The changes of a fixture, file by file. */
export type Edits = Readonly<Record<string, readonly Edit[]>>;
