import type { Code, Protocol } from "@wirecode/model";
import {
  StructureKind,
  type EnumDeclarationStructure,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import { memberDoc } from "./doc.ts";
import { literal, print, type Statements } from "./print.ts";
import { namesOf } from "./names.ts";

/** Enums, literal unions, the list of codes and the guard of one protocol. */
export function enumFile(protocol: Protocol, codes: readonly Code[]): string {
  const names = namesOf(protocol);
  const official = codes.filter(({ status }) => status !== "unofficial");
  const unofficial = codes.filter(({ status }) => status === "unofficial");
  const statements: Statements = [
    enumOf(names.enum, official, `${protocol.title} codes that a standard defines.`),
    unionOf(names.code, official, `Every code of {@link ${names.enum}}, as a literal.`),
    ...(unofficial.length > 0
      ? [
          enumOf(
            names.unofficialEnum,
            unofficial,
            `${protocol.title} codes in circulation that no standard defines.`,
          ),
          unionOf(
            names.unofficialCode,
            unofficial,
            `Every code of {@link ${names.unofficialEnum}}, as a literal.`,
          ),
        ]
      : []),
    `/** Every code of {@link ${names.enum}}, in ascending order. */
export const ${names.codesConst}: readonly ${names.code}[] = [${official.map(({ code }) => literal(code)).join(", ")}];`,
    `const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(${names.codesConst});`,
    `/** Whether a value is a code of {@link ${names.enum}}: the number or string itself, in no other form. */
export function ${names.guard}(value: unknown): value is ${names.code} {
  return known.has(value);
}`,
  ];
  return print(protocol, statements);
}

function enumOf(name: string, codes: readonly Code[], about: string): EnumDeclarationStructure {
  return {
    kind: StructureKind.Enum,
    name,
    isExported: true,
    docs: [about],
    members: codes.map((code) => ({
      name: code.name,
      value: code.code,
      docs: [memberDoc(code, code.text)],
    })),
  };
}

function unionOf(
  name: string,
  codes: readonly Code[],
  about: string,
): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    name,
    isExported: true,
    docs: [about],
    type: codes.map(({ code }) => literal(code)).join(" | "),
  };
}
