import type { Code, Protocol } from "@wirecode/model";
import { firstSenses, type Kind } from "./kinds.ts";
import { MODULES } from "./modules.ts";
import type { Module } from "./print.ts";

/**
 * An enum as it runs: the namespace object of this module has the members, and what an enum of numbers answers to a
 * number. It has no prototype, nobody can change it, and bundlers see through it.
 */
export function enumObjectModule({ id }: Protocol, kind: Kind, codes: readonly Code[]): Module {
  const answers = firstSenses(codes).filter(({ code }) => typeof code === "number");
  return {
    path: `${id}/${MODULES[kind].enumObject}`,
    source: id,
    code: [
      `export * from "./${MODULES[kind].constants}.js";`,
      ...(answers.length > 0 ? [namesByValue(answers)] : []),
    ],
  };
}

function namesByValue(codes: readonly Code[]): string {
  const names = codes.map(({ name }, at) => `const name${at} = ${JSON.stringify(name)};`);
  const exports = codes.map(({ code }, at) => `  name${at} as "${code}",`);
  return `${names.join("\n")}\nexport {\n${exports.join("\n")}\n};`;
}
