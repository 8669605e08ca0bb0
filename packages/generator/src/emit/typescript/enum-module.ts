import type { Code, Protocol } from "@wirecode/model";
import {
  StructureKind,
  type EnumDeclarationStructure,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import { type Authority, authorityOf } from "./authority.ts";
import { ABOUT } from "./codes-module.ts";
import { comment, commentSafe, memberDoc } from "./doc.ts";
import { KINDS, kindsOf, valuesOf } from "./kinds.ts";
import { membersOf } from "./member.ts";
import { MODULES } from "./modules.ts";
import { namesOf, type KindNames, type Names } from "./names.ts";
import { literal, type Module } from "./print.ts";

/** Enums, literal unions, lists of codes and guards of one protocol. */
export function enumModule(protocol: Protocol, codes: readonly Code[]): Module {
  const names = namesOf(protocol);
  const kinds = kindsOf(codes);
  const authority = authorityOf(protocol);
  const present = KINDS.filter((kind) => kind === "official" || kinds[kind].length > 0);
  const objects = present.map(
    (kind) => `export * as ${names[kind].enum} from "./${MODULES[kind].enumObject}.js";`,
  );
  return {
    path: `${protocol.id}/enum`,
    source: protocol.id,
    code: [[...objects, 'export * from "./codes.js";'].join("\n")],
    declarations: [
      ...present.flatMap((kind) => [
        enumOf(names[kind].enum, kinds[kind], authority[kind], authority),
        unionOf(names[kind], kinds[kind]),
      ]),
      ...(protocol.classes.length > 0 ? [classesOf(protocol, names, kinds.official)] : []),
      ...present.flatMap((kind) => guardOf(names[kind])),
    ],
  };
}

function guardOf({ enum: name, code, codesConst, guard }: KindNames): readonly string[] {
  return [
    `${comment(ABOUT.codes(name))}\nexport declare const ${codesConst}: readonly ${code}[];`,
    `${comment(ABOUT.guard(name))}\nexport declare function ${guard}(value: unknown): value is ${name};`,
  ];
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
    members: membersOf(codes).map((member) => ({
      name: member.name,
      value: member.code.code,
      docs: [memberDoc(member, authority, `${name}.${member.code.name}`)],
    })),
  };
}

/** The codes of each class, so that a type can ask for `5xx`. */
function classesOf(
  { classes }: Protocol,
  { official: { enum: name }, classes: type }: Names,
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
  { code, enum: name }: KindNames,
  codes: readonly Code[],
): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    name: code,
    isExported: true,
    docs: [`Every code of {@link ${name}}, as a literal.`],
    type: literals(codes),
  };
}

/** The values of codes as a union of literals. */
export function literals(codes: readonly Code[]): string {
  return valuesOf(codes).map(literal).join(" | ") || "never";
}
