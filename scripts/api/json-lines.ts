import { Node } from "ts-morph";
import { isObject } from "./is-object.ts";
import { typeText } from "./type-text.ts";
import type { Declared } from "./declarations.ts";

/**
 * What a JSON file promises: that it is there, its type if one is declared, and its properties if it is a JSON Schema.
 * @param declared What its declarations export.
 */
export function jsonLines(
  subpath: string,
  content: unknown,
  declared: readonly Declared[],
): string[] {
  const node = declared.find(({ name }) => name === "default")?.nodes[0];
  const type = Node.isVariableDeclaration(node) ? node.getTypeNode() : undefined;
  if (type) return [`${subpath}: ${typeText(type)}`];
  const { required, names } = schemaOf(content);
  return [subpath, ...names.map((name) => `${subpath}#${name}${required.has(name) ? "" : "?"}`)];
}

function schemaOf(content: unknown) {
  const schema =
    isObject(content) && String(content.$schema).includes("json-schema.org") ? content : {};
  return {
    names: isObject(schema.properties) ? Object.keys(schema.properties) : [],
    required: new Set(Array.isArray(schema.required) ? schema.required : []),
  };
}
