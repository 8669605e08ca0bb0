import type { z } from "zod";

/**
 * Makes sure that a schema demands anything before its verdict is trusted: one that accepts everything would pass
 * for a catalogue without mistakes.
 * @throws Error when the schema accepts an empty object, which is a mistake of ours.
 */
export function demanding<S extends z.ZodType>(schema: S, nothing: unknown = {}): S {
  if (schema.safeParse(nothing).success)
    throw new Error("A schema accepts data without its required fields.");
  return schema;
}
