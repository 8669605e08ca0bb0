import type { OutputFile } from "../output-file.ts";

/** Gives the page of a subject: the earlier one if everything it was made from is still the same, else a new one. */
export type PageMemory = (
  subject: object,
  from: readonly unknown[],
  make: () => OutputFile,
) => OutputFile;

/**
 * Remembers pages for as long as their subjects are around, so that an edit costs what it changes. An earlier page is
 * the same object, so that whoever writes it need not compare it.
 */
export function pageMemory(): PageMemory {
  const earlier = new WeakMap<
    object,
    { readonly from: readonly unknown[]; readonly file: OutputFile }
  >();
  return (subject, from, make) => {
    const before = earlier.get(subject);
    if (before && from.every((part, index) => part === before.from[index])) return before.file;
    const file = make();
    earlier.set(subject, { from, file });
    return file;
  };
}
