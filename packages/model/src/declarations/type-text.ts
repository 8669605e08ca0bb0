import { z } from "zod";
import { documented } from "./documentation.ts";
import type { Names } from "./names.ts";

/** A schema as TypeScript: the name of its type, or else what it describes. */
function typeText(schema: z.core.$ZodType, names: Names): string {
  return names.nameOf(schema) ?? structureText(schema, names);
}

/** What a schema describes as TypeScript, read-only to the last value. */
export function structureText(schema: z.core.$ZodType, names: Names): string {
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return "string";
  if (schema instanceof z.ZodNumber) return "number";
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodNull) return "null";
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(literal).join(" | ");
  if (schema instanceof z.ZodEnum) return schema.options.map(literal).join(" | ");
  if (schema instanceof z.ZodNullable) return `${typeText(schema.unwrap(), names)} | null`;
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodDefault)
    return typeText(schema.unwrap(), names);
  if (schema instanceof z.ZodArray) return `readonly ${operand(schema.element, names)}[]`;
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => typeText(option, names)).join(" | ");
  if (schema instanceof z.ZodRecord) {
    const key = vocabularyOf(schema.keyType, names) ?? typeText(schema.keyType, names);
    const record = `Record<${key}, ${typeText(schema.valueType, names)}>`;
    return `Readonly<${isPartial(schema) ? `Partial<${record}>` : record}>`;
  }
  if (schema instanceof z.ZodObject) return recordText(schema, names) ?? objectText(schema, names);
  throw new TypeError(`Nobody has said how a ${schema.constructor.name} is declared.`);
}

/** The properties of an object, each with its documentation, between braces. */
export function objectText(schema: z.ZodObject, names: Names, without: object = {}): string {
  const lines = Object.entries(schema.shape)
    .filter(([key]) => !(key in without))
    .flatMap(([key, value]) => {
      const name = /^[A-Za-z]+$/.test(key) ? key : literal(key);
      const { type, optional } = propertyType(value);
      const mark = optional ? "?" : "";
      return [...documented(value, names), `readonly ${name}${mark}: ${typeText(type, names)};`];
    });
  const { catchall } = schema.def;
  if (catchall && !(catchall instanceof z.ZodNever))
    lines.push(`readonly [key: string]: ${typeText(catchall, names)};`);
  return `{\n${lines.map((line) => line.replaceAll(/^/gm, "  ")).join("\n")}\n}`;
}

/** A record of words that need not all be there. */
function isPartial(schema: z.ZodRecord): boolean {
  return schema.keyType instanceof z.ZodEnum && schema.safeParse({}).success;
}

function vocabularyOf(key: z.core.$ZodType, names: Names): string | undefined {
  return key instanceof z.ZodEnum ? vocabularyWith(key.options, names) : undefined;
}

function vocabularyWith(words: readonly unknown[], names: Names): string | undefined {
  return names.all.find(
    ([, one]) => one instanceof z.ZodEnum && String(one.options) === String(words),
  )?.[0];
}

/** An object with the keys of a vocabulary and one kind of value, none of which has a description of its own. */
function recordText(schema: z.ZodObject, names: Names): string | undefined {
  const vocabulary = vocabularyWith(Object.keys(schema.shape), names);
  const values = Object.values(schema.shape).map(propertyType);
  const [first] = values;
  if (!vocabulary || !first) return undefined;
  const text = typeText(first.type, names);
  const isAlike = values.every(
    ({ type, optional }, index) =>
      optional === first.optional &&
      typeText(type, names) === text &&
      documented(Object.values(schema.shape)[index] ?? type, names).length === 0,
  );
  if (!isAlike) return undefined;
  const record = `Record<${vocabulary}, ${text}>`;
  return `Readonly<${first.optional ? `Partial<${record}>` : record}>`;
}

function propertyType(schema: z.core.$ZodType) {
  return schema instanceof z.ZodExactOptional
    ? { type: schema.unwrap(), optional: true }
    : { type: schema, optional: false };
}

function operand(schema: z.core.$ZodType, names: Names): string {
  const text = typeText(schema, names);
  const isNamed = names.nameOf(schema) !== undefined || schema instanceof z.ZodObject;
  return text.includes(" | ") && !isNamed ? `(${text})` : text;
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
