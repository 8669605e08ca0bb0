import { readFileSync } from "node:fs";
import { installed } from "../../places.ts";

const Code = published("code");
const Provider = published("provider");

/** The shapes of the data: those that the library publishes, and that of the catalogue. */
export const SCHEMAS = {
  Code,
  Comparison: withCodes(published("comparison")),
  Mapping: published("mapping"),
  Guide: published("guide"),
  Term: published("term"),
  Provider,
  ProviderEntry: {
    title: "Provider entry",
    description: "Who answers with texts of its own, and where these are.",
    ...record({
      ...only(Provider, ["id", "title", "kind", "text"]),
      source: { description: "The provider's own page.", type: "string", format: "uri" },
      notes: { description: "How many of its texts are explained.", type: "integer" },
      url: { description: "The provider with all of them.", type: "string", format: "uri" },
      page: { type: "string", format: "uri" },
    }),
  },
  Message: published("message"),
  Catalogue: {
    title: "Catalogue",
    description: "What there is, in one language, and where.",
    ...record({
      version: { description: "Of the data, by SemVer.", type: "string" },
      lang: { description: "BCP 47 tag of the language of this file.", type: "string" },
      openapi: { type: "string", format: "uri" },
      mappings: { type: "string", format: "uri" },
      guides: { type: "string", format: "uri" },
      glossary: { type: "string", format: "uri" },
      providers: { type: "string", format: "uri" },
      locales: list({
        ...Object(published("locale")["properties"]),
        url: { description: "This file in that language.", type: "string", format: "uri" },
      }),
      protocols: list({
        id: { type: "string" },
        title: { type: "string" },
        text: record({ lang: { type: "string" }, summary: { type: "string" } }),
        enum: { description: "The enum of the npm package.", type: "string" },
        standard: { description: "The document that defines the protocol.", type: "string" },
        registry: record(
          {
            source: { type: "string" },
            url: { description: "Where it can be read.", type: "string", format: "uri" },
            date: { description: "The day of the snapshot.", type: "string", format: "date" },
          },
          ["url"],
        ),
        codes: {
          description: "How many codes the list has, unofficial ones among them.",
          type: "integer",
        },
        url: { description: "The list of codes.", type: "string", format: "uri" },
        page: { type: "string", format: "uri" },
      }),
    }),
  },
};

function published(name: string): Record<string, unknown> {
  const file = installed(`@wirecode/core/schema/${name}.schema.json`);
  // Within the description, references start from it and not from where each schema is published.
  const { $schema, $id, ...schema } = JSON.parse(readFileSync(file, "utf8"));
  return schema;
}

/** A comparison holds two whole codes; their shape need not stand there again. */
function withCodes(schema: Record<string, unknown>) {
  const code = { $ref: "#/components/schemas/Code" };
  return { ...schema, properties: { ...Object(schema["properties"]), a: code, b: code } };
}

/** Some of the properties of a schema. */
function only({ properties }: Record<string, unknown>, names: readonly string[]) {
  const all = new Map(Object.entries(Object(properties)));
  return Object.fromEntries(names.map((name) => [name, all.get(name)]));
}

/** @param optional those that may be absent */
function record(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []) {
  return {
    type: "object",
    properties,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    additionalProperties: false,
  };
}

function list(properties: Readonly<Record<string, unknown>>) {
  return { type: "array", items: record(properties) };
}
