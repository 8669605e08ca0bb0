import { z } from "zod";

/** The schemas that are published as types of their own. */
export interface Names {
  /** Each with the name of its type. */
  readonly all: readonly (readonly [name: string, schema: z.ZodType])[];
  /** The type that a schema is, or that it is a copy of with another description or a further check. */
  nameOf(schema: z.core.$ZodType): string | undefined;
  /** Whether a type is made of this very schema. */
  has(schema: z.core.$ZodType): boolean;
}

/** Finds schemas by the names of their types. */
export function namesIn(all: Names["all"]): Names {
  const names = z.registry<{ name: string }>();
  for (const [name, schema] of all) names.add(schema, { name });
  return {
    all,
    nameOf: (schema) => names.get(schema)?.name,
    has: (schema) => names.has(schema),
  };
}

/** Every schema that a module exports under the name of a type, by that name. */
export function schemasIn(exports: Readonly<Record<string, unknown>>): [string, z.ZodType][] {
  return Object.entries(exports).flatMap(([name, value]): [string, z.ZodType][] =>
    /^[A-Z]/.test(name) && value instanceof z.ZodType ? [[name, value]] : [],
  );
}
