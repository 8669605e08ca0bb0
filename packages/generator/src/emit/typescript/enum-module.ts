import type { Code, Protocol } from "@wirecode/model";
import {
  StructureKind,
  type EnumDeclarationStructure,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import { type Authority, authorityOf } from "./authority.ts";
import { commentSafe, memberDoc } from "./doc.ts";
import { kindsOf, valuesOf } from "./kinds.ts";
import { namesOf, type Names } from "./names.ts";
import { literal, type Module } from "./print.ts";

/** Where the members of the enums are, beside the module of the enums. */
export const MEMBERS = { official: "members", unofficial: "unofficial-members" } as const;

/** Enums, literal unions, the list of codes and the guard of one protocol. */
export function enumModule(protocol: Protocol, codes: readonly Code[]): Module {
  const names = namesOf(protocol);
  const { official, unofficial } = kindsOf(codes);
  const has = unofficial.length > 0;
  const authority = authorityOf(protocol);
  return {
    path: `${protocol.id}/enum`,
    source: protocol.id,
    code: [
      [
        `export * as ${names.enum} from "./${MEMBERS.official}.js";`,
        ...(has ? [`export * as ${names.unofficialEnum} from "./${MEMBERS.unofficial}.js";`] : []),
      ].join("\n"),
      `export const ${names.codesConst} = [${valuesOf(official).map(literal).join(", ")}];`,
      `const known = /* @__PURE__ */ new Set(${names.codesConst});`,
      `export function ${names.guard}(value) {\n  return known.has(value);\n}`,
    ],
    declarations: [
      enumOf(names.enum, official, authority.official, authority),
      unionOf(names.code, official, `Every code of {@link ${names.enum}}, as a literal.`),
      ...(has
        ? [
            enumOf(names.unofficialEnum, unofficial, authority.unofficial, authority),
            unionOf(
              names.unofficialCode,
              unofficial,
              `Every code of {@link ${names.unofficialEnum}}, as a literal.`,
            ),
          ]
        : []),
      ...(protocol.classes.length > 0 ? [classesOf(protocol, names, official)] : []),
      `/** Every code of {@link ${names.enum}}, in ascending order. */
export declare const ${names.codesConst}: readonly ${names.code}[];`,
      `/** Whether a value is a code of {@link ${names.enum}}: the number or string itself, in no other form. */
export declare function ${names.guard}(value: unknown): value is ${names.code};`,
    ],
  };
}

function enumOf(
  name: string,
  codes: readonly Code[],
  about: string,
  authority: Authority,
): EnumDeclarationStructure {
  return {
    kind: StructureKind.Enum,
    name,
    isExported: true,
    hasDeclareKeyword: true,
    docs: [commentSafe(about)],
    members: codes.map((code) => ({
      name: code.name,
      value: code.code,
      docs: [memberDoc(code, code.text, authority)],
    })),
  };
}

/** The codes of each class, so that a type can ask for `5xx`. */
function classesOf(
  { classes }: Protocol,
  { enum: name, classes: type }: Names,
  codes: readonly Code[],
): string {
  const lines = classes.flatMap(({ id, term }) => {
    const members = valuesOf(codes.filter((code) => code.class === id));
    if (members.length === 0) return [];
    return [
      `  /** ${commentSafe(term)}. */`,
      `  readonly ${literal(id)}: ${members.map(literal).join(" | ")};`,
    ];
  });
  return `/** The codes of {@link ${name}} by class. */\nexport interface ${type} {\n${lines.join("\n")}\n}`;
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
    type: valuesOf(codes).map(literal).join(" | ") || "never",
  };
}
