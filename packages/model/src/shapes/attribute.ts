import { z } from "zod";
import { attributeTypes, type Declaration } from "../attributes/attribute-type.ts";
import { COMMON_ATTRIBUTES } from "../vocabulary/facts.ts";
import { id } from "../schema/id.ts";
import { pattern } from "../schema/pattern.ts";
import type { Shape } from "../schema/shape.ts";

export const CommonAttribute = z
  .enum(COMMON_ATTRIBUTES)
  .meta({ description: "The attributes that every protocol has." });
export type CommonAttribute = Shape<typeof CommonAttribute>;

/** What the types of attributes make their schemas of. */
export const schemas = { z, id, pattern };

const types = Object.values(attributeTypes);
const declarations = types.map((type) => type.declaration(schemas));

/** The declaration of one attribute in `protocol.yaml`. */
export const authoredAttribute = z.discriminatedUnion("type", several(declarations));
export type AuthoredAttribute = Shape<typeof authoredAttribute>;

export const AttributeDeclaration = z
  .discriminatedUnion("type", several(declarations.map(published)))
  .meta({
    description:
      "A flag is present or not; `one-of` and `list` choose from declared values; `codes` names codes of another protocol.",
  });
export type AttributeDeclaration = Shape<typeof AttributeDeclaration>;

const values = types.map((type) => type.value(schemas));
const kinds = [...new Map(values.map((value) => [value.def.type, value])).values()];

export const AttributeValue = z.union(several([...kinds, z.null()])).meta({
  description: "The word `any` stands for every value of a list; null says nothing is known.",
});
export type AttributeValue = Shape<typeof AttributeValue>;

/** How an attribute follows from another is the business of its authors. */
function published(declaration: Declaration): Published<Declaration> {
  const { derived: _, ...shape } = { derived: undefined, ...declaration.shape };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of each type its own
  return z.strictObject({
    id: z.string().meta({ description: "Names it in the facts of codes." }),
    ...shape,
  }) as unknown as Published<Declaration>;
}

type Published<S> =
  S extends z.ZodObject<infer F>
    ? z.ZodObject<{ id: z.ZodString } & Omit<F, "derived">, z.core.$strict>
    : never;

function several<T>([first, ...rest]: readonly T[]): [T, ...T[]] {
  if (first === undefined) throw new RangeError("There is no type of attributes.");
  return [first, ...rest];
}
