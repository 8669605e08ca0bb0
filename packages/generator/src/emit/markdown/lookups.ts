import type { Code, CodeRef, PageContext } from "@wirecode/model";

/** A code that a page looked up, and what it found. */
export interface Lookup {
  readonly at: CodeRef;
  readonly found: Code | undefined;
}

/** A context that notes which codes are looked up in it. */
export interface Noting {
  readonly context: PageContext;
  readonly lookups: readonly Lookup[];
}

/** Starts noting what is looked up in a context. */
export function noteLookups(context: PageContext): Noting {
  const lookups: Lookup[] = [];
  const codeAt = (at: CodeRef) => {
    const found = context.codeAt(at);
    lookups.push({ at, found });
    return found;
  };
  return { context: { ...context, codeAt }, lookups };
}

/** Whether everything that was looked up would be found the same again. */
export function findSame(lookups: readonly Lookup[], context: PageContext): boolean {
  return lookups.every(({ at, found }) => context.codeAt(at) === found);
}
