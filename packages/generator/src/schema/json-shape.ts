import { z } from "zod";
import { child } from "../child.ts";

/** The part of JSON Schema that describes our files. */
export interface JsonShape {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly additionalProperties?: JsonShape | boolean;
  readonly items?: JsonShape;
  readonly anyOf?: readonly JsonShape[];
  readonly oneOf?: readonly JsonShape[];
}

/** A schema as authors meet it, for its descriptions and known keys. */
export function jsonShape(schema: z.ZodType): JsonShape {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the part of JSON Schema that we read
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonShape;
}

/** The shapes that the value at a path may have; several where a schema offers a choice that the data leaves open. */
export function shapesAt(
  shape: JsonShape,
  path: readonly PropertyKey[],
  value: unknown,
): readonly JsonShape[] {
  let [shapes, data] = [choose(shape, value), value];
  for (const step of path) {
    data = child(data, step);
    shapes = shapes.flatMap((one) => descend(one, step)).flatMap((one) => choose(one, data));
  }
  return shapes;
}

/** The first example that a schema gives of the value at a path. */
export function exampleAt(shape: JsonShape, path: readonly PropertyKey[], value: unknown): unknown {
  return shapesAt(shape, path, value).find(({ examples }) => examples)?.examples?.[0];
}

/** What a schema says about the value at a path. */
export function describe(
  shape: JsonShape,
  path: readonly PropertyKey[],
  value: unknown,
): string | undefined {
  return shapesAt(shape, path, value).find(({ description }) => description)?.description;
}

function descend(shape: JsonShape, step: PropertyKey): readonly JsonShape[] {
  const key = String(step);
  if (shape.properties && Object.hasOwn(shape.properties, key)) {
    const property = shape.properties[key];
    return property ? [property] : [];
  }
  if (typeof shape.additionalProperties === "object") return [shape.additionalProperties];
  return shape.items ? [shape.items] : [];
}

function choose(shape: JsonShape, data: unknown): readonly JsonShape[] {
  const branches = shape.anyOf ?? shape.oneOf;
  if (!branches) return [shape];
  const fitting = branches.filter((branch) => fits(branch, data));
  const { description } = shape;
  return (fitting.length > 0 ? fitting : branches).map((branch) =>
    description === undefined ? branch : { description, ...branch },
  );
}

/** Whether the constant properties of a branch, such as a `type`, are those of the data. */
function fits(branch: JsonShape, data: unknown): boolean {
  return Object.entries(branch.properties ?? {}).every(
    ([key, property]) => property.const === undefined || property.const === child(data, key),
  );
}
