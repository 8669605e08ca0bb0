import type { Code, Protocol } from "@wirecode/model";
import { authorityOf } from "./authority.ts";
import { ABOUT } from "./codes-module.ts";
import { comment, commentSafe } from "./doc.ts";
import { literals } from "./enum-module.ts";
import { firstSenses, type Kind } from "./kinds.ts";
import { membersOf } from "./member.ts";
import { MODULES } from "./modules.ts";
import { namesOf } from "./names.ts";
import { propertyKey, table, type Module } from "./print.ts";

/**
 * The codes of one kind as literals: the constants, their union, its guard, and their names by code. The union and the
 * object that holds the constants have the name that the enum has elsewhere.
 */
export function membersModule(protocol: Protocol, kind: Kind, codes: readonly Code[]): Module {
  const { enum: name, code, guard, codesConst, namesConst } = namesOf(protocol)[kind];
  const constants = `./${MODULES[kind].constants}.js`;
  const about = commentSafe(authorityOf(protocol)[kind]);
  const named = firstSenses(codes).map((one) => [one.code, JSON.stringify(one.name)] as const);
  const members = membersOf(codes).map((member) => member.name);
  const types = named.map(([value, text]) => `  readonly ${propertyKey(value)}: ${text};`);
  return {
    path: `${protocol.id}/${MODULES[kind].members}`,
    source: protocol.id,
    code: [
      `export * from "${constants}";
export * as ${name} from "${constants}";
export { ${codesConst}, ${guard} } from "./codes.js";`,
      `export const ${namesConst} = ${table(named)};`,
    ],
    declarations: [
      `import {\n${members.map((one) => `  ${one},\n`).join("")}} from "${constants}";`,
      `export * from "${constants}";`,
      // Not `export * as`: next to a type of the same name, tools that roll declarations up lose one of the two.
      `${comment(about)}
export declare namespace ${name} {
  export {\n${members.map((one) => `    ${one},\n`).join("")}  };
}`,
      `${comment(about)}\nexport type ${name} = ${literals(codes)};`,
      `${comment(`The same as {@link ${name}}, by the name that it has beside the enum.`)}\nexport type ${code} = ${name};`,
      `${comment(ABOUT.codes(name))}\nexport declare const ${codesConst}: readonly ${name}[];`,
      `${comment(ABOUT.guard(name))}\nexport declare function ${guard}(value: unknown): value is ${name};`,
      `${comment(`The name of each code of {@link ${name}}.`)}\nexport declare const ${namesConst}: {\n${types.join("\n")}\n};`,
    ],
  };
}
