import { z } from "zod";

/** What a schema describes, read-only to the last value. */
export type Shape<S extends z.ZodType> = Frozen<z.output<S>>;

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Marks what is published for our own packages only, and changes with them. */
export const internal = z.registry<{ internal: true }>();

/** The mark itself. */
export const INTERNAL = { internal: true } as const;
