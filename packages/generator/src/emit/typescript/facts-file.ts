import type { AttributeDeclaration, CodeFacts, Protocol } from "@wirecode/model";
import { namesOf } from "./names.ts";
import { literal, print } from "./print.ts";

/** The facts of every code of a protocol, typed by what the protocol declares. */
export function factsFile(protocol: Protocol, codes: readonly CodeFacts[]): string {
  const names = namesOf(protocol);
  const hasUnofficial = codes.some(({ status }) => status === "unofficial");
  const key = hasUnofficial ? `${names.code} | ${names.unofficialCode}` : names.code;
  const types = hasUnofficial ? `${names.code}, ${names.unofficialCode}` : names.code;
  const attributes = protocol.attributes.map(
    (attribute) => `  readonly ${JSON.stringify(attribute.id)}: ${typeOf(attribute)};`,
  );
  const entries = codes.map((facts) => `  ${literal(facts.code)}: ${JSON.stringify(facts)},`);
  return print(protocol, [
    `import type { CodeFacts } from "#model";\nimport type { ${types} } from "./enum.ts";`,
    `/** The attributes that ${protocol.title} declares for its codes. */
export interface ${names.attributes} extends Readonly<Record<string, CodeFacts["attributes"][string]>> {
${attributes.join("\n")}
}`,
    `/** The facts of a ${protocol.title} code. */
export interface ${names.facts} extends CodeFacts {
  readonly protocol: ${JSON.stringify(protocol.id)};
  readonly code: ${key};
  readonly attributes: ${names.attributes};
}`,
    `/** The facts of every ${protocol.title} code, unofficial ones included, by code. */
export const ${names.factsConst}: { readonly [code in ${key}]: ${names.facts} & { readonly code: code } } = {
${entries.join("\n")}
};`,
  ]);
}

function typeOf(attribute: AttributeDeclaration): string {
  switch (attribute.type) {
    case "flag":
      return "boolean";
    case "one-of":
      return `${union(attribute.of)} | null`;
    case "list":
      return `${attribute.any ? '"any" | ' : ""}readonly (${union(attribute.of)})[]`;
    case "codes":
      return "readonly string[]";
    case "string":
      return "string | null";
  }
}

function union(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}
