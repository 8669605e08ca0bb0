import { Node } from "ts-morph";
import { isObject } from "./is-object.mjs";
import { typeText } from "./type-text.mjs";

/** @import { Declared } from "./declarations.mjs" */

/**
 * What a JSON file promises: that it is there, its type if one is declared, and its properties if it is a JSON Schema.
 * @param {string} subpath
 * @param {unknown} content
 * @param {readonly Declared[]} declared What its declarations export.
 * @returns {string[]}
 */
export function jsonLines(subpath, content, declared) {
  const node = declared.find(({ name }) => name === "default")?.nodes[0];
  const type = Node.isVariableDeclaration(node) ? node.getTypeNode() : undefined;
  if (type) return [`${subpath}: ${typeText(type)}`];
  const { required, names } = schemaOf(content);
  return [subpath, ...names.map((name) => `${subpath}#${name}${required.has(name) ? "" : "?"}`)];
}

/** @param {unknown} content */
function schemaOf(content) {
  const schema =
    isObject(content) && String(content.$schema).includes("json-schema.org") ? content : {};
  return {
    names: isObject(schema.properties) ? Object.keys(schema.properties) : [],
    required: new Set(Array.isArray(schema.required) ? schema.required : []),
  };
}
