import { z } from "zod";
import { comment } from "./documentation.ts";
import { internal } from "../schema/shape.ts";
import { schemasIn, type Names } from "./names.ts";
import { objectText, structureText } from "./type-text.ts";

/** The declarations of the types that a module of schemas stands for; nothing where it has none. */
export function moduleText(exports: Readonly<Record<string, unknown>>, names: Names): string {
  return schemasIn(exports)
    .map(([name, schema]) => declarationText(name, schema, names))
    .join("\n");
}

function declarationText(name: string, schema: z.ZodType, names: Names): string {
  const parts = [schema.description, internal.get(schema) ? "@internal" : undefined];
  return [
    ...comment(parts.filter((part) => part !== undefined)),
    statement(name, schema, names),
  ].join("\n");
}

function statement(name: string, schema: z.ZodType, names: Names): string {
  const structure = structureText(schema, names);
  if (!(schema instanceof z.ZodObject) || !structure.startsWith("{"))
    return `export type ${name} = ${structure};`;
  const base = extended(schema, names);
  if (!base) return `export interface ${name} ${structure}`;
  const own = objectText(schema, names, base.schema.shape);
  return `export interface ${name} extends ${base.name} ${own}`;
}

interface Base {
  readonly name: string;
  readonly schema: z.ZodObject;
}

/** The published type that another one has every property of, and more; the largest where there are several. */
function extended(schema: z.ZodObject, names: Names): Base | undefined {
  return names.all
    .flatMap(([name, one]): Base[] => (one instanceof z.ZodObject ? [{ name, schema: one }] : []))
    .filter((one) => size(one.schema) > 1 && size(one.schema) < size(schema))
    .filter((one) =>
      Object.entries(one.schema.shape).every(([key, value]) => schema.shape[key] === value),
    )
    .toSorted((one, other) => size(other.schema) - size(one.schema))[0];
}

function size({ shape }: z.ZodObject): number {
  return Object.keys(shape).length;
}
