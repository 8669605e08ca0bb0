import type { Code, Protocol } from "@wirecode/model";
import { authorityOf } from "./authority.ts";
import { comment, constantDoc, typeDoc } from "./doc.ts";
import type { Kind } from "./kinds.ts";
import { membersOf } from "./member.ts";
import { MODULES } from "./modules.ts";
import { literal, type Module } from "./print.ts";

/** The codes of one kind, a constant each, which bundlers replace by its value, and a type of the same name. */
export function constantsModule(protocol: Protocol, kind: Kind, codes: readonly Code[]): Module {
  const authority = authorityOf(protocol);
  const members = membersOf(codes);
  return {
    path: `${protocol.id}/${MODULES[kind].constants}`,
    source: protocol.id,
    code: [
      members.map(({ name, code }) => `export const ${name} = ${literal(code.code)};`).join("\n"),
    ],
    declarations: members.map((member) => {
      const { name, code } = member;
      // An editor strikes through what is deprecated only where constant and type both are.
      return `${comment(constantDoc(member, authority, code.name))}
export declare const ${name} = ${literal(code.code)};
${comment(typeDoc(member, authority, code.name))}
export type ${name} = ${literal(code.code)};`;
    }),
  };
}
