import { z } from "zod";

/** What may be there in part, down to the single string. */
export type Loose<T> = T extends string
  ? T
  : T extends object
    ? string extends keyof T
      ? T
      : { readonly [K in keyof T]?: Loose<T[K]> }
    : T;

/** A schema of the same keys as another, none of which has to be there. */
export function loose<S extends z.ZodObject>(schema: S): z.ZodType<Loose<z.output<S>>> {
  const shape = Object.fromEntries(
    Object.entries(schema.shape).map(([key, value]) => [
      key,
      (value instanceof z.ZodObject ? loose(value) : bare(value)).exactOptional(),
    ]),
  );
  const { description } = schema;
  const made = z.strictObject(shape);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets its keys
  return (description === undefined ? made : made.meta({ description })) as unknown as z.ZodType<
    Loose<z.output<S>>
  >;
}

/** What stands in for an absent value is no word of the language. */
function bare(value: z.core.$ZodType): z.ZodType {
  const inner = value instanceof z.ZodDefault ? value.unwrap() : value;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every schema of ours is made with zod itself
  return inner as z.ZodType;
}
