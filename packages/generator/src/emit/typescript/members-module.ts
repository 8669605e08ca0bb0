import type { Code, Protocol } from "@wirecode/model";
import { type Authority, authorityOf } from "./authority.ts";
import { commentSafe, deprecation } from "./doc.ts";
import { firstSenses } from "./kinds.ts";
import { literal, type Module } from "./print.ts";

/**
 * The members of an enum, a constant each, which bundlers replace by its value. The module itself is the enum: its
 * namespace object has the members, and what an enum of numbers answers to a number.
 */
export function membersModule(
  protocol: Protocol,
  name: string,
  file: string,
  codes: readonly Code[],
): Module {
  const { id } = protocol;
  const authority = authorityOf(protocol);
  const answers = firstSenses(codes).filter(({ code }) => typeof code === "number");
  return {
    path: `${id}/${file}`,
    source: id,
    code: [
      codes.map((code) => `export const ${code.name} = ${literal(code.code)};`).join("\n"),
      ...(answers.length > 0 ? [namesByValue(answers)] : []),
    ],
    declarations: [
      `import type { ${name} } from "./enum.js";`,
      ...codes.map(
        (code) =>
          `${about(code, authority)}\nexport declare const ${code.name}: ${name}.${code.name};`,
      ),
    ],
  };
}

function namesByValue(codes: readonly Code[]): string {
  const names = codes.map(({ name }, at) => `const name${at} = ${JSON.stringify(name)};`);
  const exports = codes.map(({ code }, at) => `  name${at} as "${code}",`);
  return `${names.join("\n")}\nexport {\n${exports.join("\n")}\n};`;
}

function about(code: Code, authority: Authority): string {
  const lines = [
    commentSafe(`${code.code}: ${code.text.summary}`),
    ...deprecation(code, authority),
  ];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
}
