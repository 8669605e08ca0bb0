import { declaredValue } from "./declared-value.ts";
import { coverageOf, listValue } from "./list-value.ts";
import type { Shape } from "../schema/shape.ts";
import type { Schemas } from "./schemas.ts";
import { ANY } from "../vocabulary/facts.ts";
import { union } from "./union.ts";

const declaration = ({ z, id }: Schemas) =>
  z.strictObject({
    type: z.literal("list"),
    of: z
      .array(declaredValue(z))
      .min(1)
      .meta({ description: "The values there are, in their order." }),
    any: z
      .boolean()
      .default(false)
      .meta({ description: "Whether a code may say `any`, which stands for every value." }),
    situation: z
      .boolean()
      .default(false)
      .meta({ description: "Whether two codes without a common value can never compete." }),
    derived: z
      .strictObject({
        from: id.meta({ description: "The list attribute it follows from." }),
        values: z
          .record(declaredValue(z), declaredValue(z))
          .meta({ description: "For each value of the other attribute, the value of this one." }),
      })
      .exactOptional()
      .meta({ description: "Nobody writes this attribute: it follows from another." }),
  });

type Declared = Shape<ReturnType<typeof declaration>>;

/** Some of the values that the declaration lists, in its order. */
export const list = {
  ...listValue,
  declaration,
  written: ({ z }: Schemas, { of, any, derived }: Declared) => {
    if (derived) return undefined;
    const values = z.array(z.enum(of));
    return any ? z.union([z.literal(ANY), values]) : values;
  },
  resolve: (
    written: unknown,
    { of, derived }: Declared,
    earlier: Readonly<Record<string, unknown>>,
  ) => {
    const source = derived ? earlier[derived.from] : written;
    if (source === ANY) return ANY;
    if (!Array.isArray(source)) return [];
    const values = new Set<unknown>(
      derived ? source.map((value) => derived.values[String(value)]) : source,
    );
    return of.filter((value) => values.has(value));
  },
  typescript: ({ of, any }: Declared) => `${any ? '"any" | ' : ""}readonly (${union(of)})[]`,
  coverage: ({ of, any }: Declared, categoriesUpTo: (most: number) => readonly string[]) =>
    coverageOf(of, of.length, categoriesUpTo(of.length), any),
};
