import type { z } from "zod";
import type { Shape } from "../schema/shape.ts";
import type { Coverage } from "./coverage.ts";
import type { Schemas } from "./schemas.ts";
import type { Speaker } from "./speaker.ts";
import { types } from "./types.ts";

type Types = typeof types;

/** The declaration of an attribute as `protocol.yaml` has it, by its type. */
export type Declaration = {
  [T in keyof Types]: ReturnType<Types[T]["declaration"]>;
}[keyof Types];

/** The schemas of the values that codes have in JSON. */
type Value = { [T in keyof Types]: ReturnType<Types[T]["value"]> }[keyof Types];

type Declared = Shape<Declaration>;
type Said = Shape<Value>;

/** Everything that is particular to one type of attribute. */
export interface AttributeType {
  /** What `protocol.yaml` says of such an attribute. */
  declaration(schemas: Schemas): Declaration;
  /** What `codes.yaml` says of a code; `undefined` where nobody writes it. */
  written(schemas: Schemas, declared: Declared): z.ZodType | undefined;
  /** What a code has in JSON, where it has anything. */
  value(schemas: Schemas): Value;
  /**
   * What a code has in JSON, from what `codes.yaml` says of it.
   * @param earlier - The values of the attributes that are declared above this one.
   */
  resolve(
    written: unknown,
    declared: Declared,
    earlier: Readonly<Record<string, unknown>>,
  ): Said | null;
  /** The type of such an attribute in TypeScript. */
  typescript(declared: Declared): string;

  /** Whether a value is spoken about as this type does it. */
  isValue(value: unknown): boolean;
  /** Whether a value is worth no line of its own. */
  isSilent(value: Said): boolean;
  /** A value as it stands in a table. */
  label(value: Said, speaker: Speaker): string;
  /** What a sentence about a value has beside its codes, by placeholder, in the form that it asks for. */
  placeholders(
    value: Said,
    speaker: Speaker,
  ): Readonly<Record<string, (form: string | undefined) => string>>;
  /**
   * The keys of the patterns that fit a value, the best first.
   * @param categoryOf - The plural category of a number.
   */
  patternKeys(value: Said, categoryOf: (count: number) => string): readonly string[];
  /**
   * What the words of such an attribute have to cover.
   * @param categoriesUpTo - The plural categories that the language has for so many values and less.
   */
  coverage(declared: Declared, categoriesUpTo: (most: number) => readonly string[]): Coverage;
}

/** The types of attributes by the names that declarations use. */
export const attributeTypes: Readonly<Record<Declared["type"], AttributeType>> = types;

const all: readonly AttributeType[] = /* @__PURE__ */ Object.values(attributeTypes);

/** The type by whose rules a value is spoken about; types with the same kind of value share them. */
export function typeOfValue(value: Said): AttributeType {
  const found = all.find((type) => type.isValue(value));
  if (!found) throw new RangeError(`No attribute has the value ${JSON.stringify(value)}.`);
  return found;
}
