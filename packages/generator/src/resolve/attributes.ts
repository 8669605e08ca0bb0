import type { AttributeDeclaration, AttributeValue } from "@wirecode/model";
import { attributeTypes, type AuthoredAttribute } from "@wirecode/model/shapes";
import type { AuthoredProtocol } from "../schema/protocol.ts";

/** The declaration that consumers see. */
export function declaration(id: string, attribute: AuthoredAttribute): AttributeDeclaration {
  const { derived: _, ...declared } = { derived: undefined, ...attribute };
  return { id, ...declared };
}

/** The values of a protocol's attributes as a code or a meaning states them, the derived ones included. */
export function attributeValues(
  written: Readonly<Record<string, unknown>>,
  { attributes }: AuthoredProtocol,
): Readonly<Record<string, AttributeValue>> {
  const values: Record<string, AttributeValue> = {};
  for (const [id, declared] of Object.entries(attributes))
    values[id] = attributeTypes[declared.type].resolve(written[id], declared, values);
  return values;
}
