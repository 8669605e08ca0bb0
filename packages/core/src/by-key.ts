import { keyOf, type CodeFacts } from "#model";

/** The facts of codes by key, as each protocol's module has them: without a prototype, and without what only search reads. */
export function byKey(codes: readonly CodeFacts[]): Readonly<Record<string, CodeFacts>> {
  const facts: Record<string, CodeFacts> = Object.create(null);
  for (const { searchTerms: _, ...code } of codes) facts[keyOf(code)] = code;
  return facts;
}
