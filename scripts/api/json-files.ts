import { Node } from "ts-morph";
import { isObject } from "./is-object.ts";
import type { Declared } from "./modules.ts";

interface JsonFile {
  /** As importers write it. */
  readonly specifier: string;
  readonly content: unknown;
  /** What its declarations export. */
  readonly declared: readonly Declared[];
}

/** Declares what JSON files promise: that they are there, their types if declared, and the properties of JSON Schemas. */
export function jsonFiles(files: readonly JsonFile[]): string {
  const lines = files.map((file) => `readonly ${JSON.stringify(file.specifier)}: ${typeOf(file)};`);
  return `export declare const json: {\n${lines.join("\n")}\n};`;
}

function typeOf({ declared, content }: JsonFile) {
  const node = declared.find(({ name }) => name === "default")?.nodes[0];
  const type = Node.isVariableDeclaration(node) ? node.getTypeNode()?.getText() : undefined;
  return type ?? schemaType(content);
}

function schemaType(content: unknown) {
  const isSchema = isObject(content) && String(content.$schema).includes("json-schema.org");
  if (!isSchema || !isObject(content.properties)) return "unknown";
  const required: readonly unknown[] = Array.isArray(content.required) ? content.required : [];
  const properties = Object.keys(content.properties).map(
    (name) => `readonly ${JSON.stringify(name)}${required.includes(name) ? "" : "?"}: unknown;`,
  );
  return `{\n${properties.join("\n")}\n}`;
}
