import { keyOf, type CodeFacts, type Protocol } from "@wirecode/model";
import { attributeTypes } from "@wirecode/model/shapes";
import { commentSafe } from "./doc.ts";
import { kindsOf } from "./kinds.ts";
import { namesOf } from "./names.ts";
import { literal, propertyKey, type Module } from "./print.ts";
import { shortFacts } from "./short-facts.ts";

/** The facts of every code of a protocol, typed by what the protocol declares. */
export function factsModule(
  protocol: Protocol,
  codes: readonly CodeFacts[],
  typesFrom: string,
): Module {
  const names = namesOf(protocol);
  const title = commentSafe(protocol.title);
  const { official, unofficial } = kindsOf(codes);
  const plain = [...official, ...unofficial];
  const hasUnofficial = unofficial.length > 0;
  const types = [names.official.code, ...(hasUnofficial ? [names.unofficial.code] : [])];
  const value = types.join(" | ");
  const named = codes.map(keyOf).filter((key) => !plain.some(({ code }) => code === key));
  const key = [value, ...named.map(literal)].join(" | ");
  const ranges = codes.filter(({ range }) => range).map(({ code }) => literal(code));
  const attributes = protocol.attributes.map(
    (attribute) =>
      `  readonly ${JSON.stringify(attribute.id)}: ${attributeTypes[attribute.type].typescript(attribute)};`,
  );
  const narrowed =
    named.length === 0
      ? " & { readonly code: key }"
      : ` & (key extends ${value} ? { readonly code: key } : unknown)`;
  const short = shortFacts(codes.map(({ searchTerms: _, ...facts }) => facts));
  const entries = short.codes.map(
    ([code, own]) => `  ${propertyKey(code)}: ${JSON.stringify(own)},`,
  );
  return {
    path: `${protocol.id}/facts`,
    source: protocol.id,
    code: [
      'import { laidOut } from "../laid-out.js";',
      `const documents = ${JSON.stringify(short.documents)};`,
      `const common = ${JSON.stringify(short.common)};`,
      `export const ${names.factsConst} = /* @__PURE__ */ laidOut(documents, common, {\n  __proto__: null,\n${entries.join("\n")}\n});`,
    ],
    declarations: [
      `import type { CodeFacts } from "${typesFrom}";\nimport type { ${types.join(", ")} } from "./enum.js";`,
      `/** The attributes that ${title} declares for its codes. */
export interface ${names.attributes} extends Readonly<Record<string, CodeFacts["attributes"][string]>> {
${attributes.join("\n")}
}`,
      `/** The facts of a code of ${title}. */
export interface ${names.facts} extends CodeFacts {
  readonly protocol: ${JSON.stringify(protocol.id)};
  readonly code: ${[value, ...ranges].join(" | ")};
  readonly attributes: ${names.attributes};
}`,
      `/** The keys of the facts: every code, and \`code@sense\` or \`first-last\` where one code has several senses or many codes one. */
export type ${names.key} = ${key};`,
      `/** The facts of every code of ${title}, unofficial ones included, by key. */
export declare const ${names.factsConst}: { readonly [key in ${names.key}]: ${names.facts}${narrowed} };`,
    ],
  };
}
