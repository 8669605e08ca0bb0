import { ANY, type AttributeDeclaration, type AttributeValue } from "@wirecode/model";
import type { AuthoredAttribute } from "../schema/attribute.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";

/** The declaration that consumers see. */
export function declaration(id: string, attribute: AuthoredAttribute): AttributeDeclaration {
  switch (attribute.type) {
    case "list": {
      const { of, any = false, situation = false } = attribute;
      return { id, type: "list", of, any, situation };
    }
    case "flag":
    case "one-of":
    case "codes":
    case "string":
      return { id, ...attribute };
  }
}

/** The values of a protocol's attributes as a code or a meaning states them, the derived ones included. */
export function attributeValues(
  written: Readonly<Record<string, unknown>>,
  { attributes }: AuthoredProtocol,
): Readonly<Record<string, AttributeValue>> {
  const values: Record<string, AttributeValue> = {};
  for (const [id, attribute] of Object.entries(attributes)) {
    values[id] =
      attribute.type === "list" && attribute.derived
        ? derive(values[attribute.derived.from] ?? null, attribute.derived.values, attribute.of)
        : valueOf(written[id], attribute);
  }
  return values;
}

function derive(
  source: AttributeValue,
  by: Readonly<Record<string, string>>,
  order: readonly string[],
): AttributeValue {
  if (source === ANY) return ANY;
  if (typeof source !== "object" || source === null) return [];
  const found = new Set(source.map((value) => by[value]));
  return order.filter((value) => found.has(value));
}

function valueOf(written: unknown, attribute: AuthoredAttribute): AttributeValue {
  switch (attribute.type) {
    case "flag":
      return written === true;
    case "one-of":
    case "string":
      return typeof written === "string" ? written : null;
    case "list":
      if (written === ANY) return ANY;
      return inOrder(written, attribute.of);
    case "codes":
      return Array.isArray(written) ? written.map(String) : [];
  }
}

function inOrder(written: unknown, order: readonly string[]): readonly string[] {
  return Array.isArray(written) ? order.filter((value) => written.includes(value)) : [];
}
