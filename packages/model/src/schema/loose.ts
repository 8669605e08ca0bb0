import { z } from "zod";

/** What may be there in part, down to the single string. */
export type Loose<T> = T extends string
  ? T
  : T extends object
    ? string extends keyof T
      ? T
      : { readonly [K in keyof T]?: Loose<T[K]> }
    : T;

type LooseShape<S extends z.ZodRawShape> = {
  readonly [K in keyof S]: z.ZodExactOptional<z.ZodType<Loose<z.output<S[K]>>>>;
};

/** The properties of a schema, none of which has to be there. */
export function looseShape<S extends z.ZodRawShape>(shape: S): LooseShape<S> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets its keys
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [
      key,
      (value instanceof z.ZodObject ? loose(value) : bare(value)).exactOptional(),
    ]),
  ) as unknown as LooseShape<S>;
}

/** A schema of the same keys as another, none of which has to be there. */
export function loose<S extends z.ZodObject>(schema: S): z.ZodType<Loose<z.output<S>>> {
  const { description } = schema;
  const made = z.strictObject(looseShape(schema.shape));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the schema
  return (description === undefined ? made : made.meta({ description })) as unknown as z.ZodType<
    Loose<z.output<S>>
  >;
}

/** What stands in for an absent value is no word of the language; what may be absent already need not be told so twice. */
function bare(value: z.core.$ZodType): z.ZodType {
  const wraps = value instanceof z.ZodDefault || value instanceof z.ZodExactOptional;
  const inner = wraps ? value.unwrap() : value;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every schema of ours is made with zod itself
  return inner as z.ZodType;
}
