import type { Code, CodeValue, Protocol } from "@wirecode/model";
import {
  StructureKind,
  type EnumDeclarationStructure,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import { commentSafe, memberDoc } from "./doc.ts";
import { literal, print, type Statements } from "./print.ts";
import { namesOf, type Names } from "./names.ts";

/** Enums, literal unions, the list of codes and the guard of one protocol. */
export function enumFile(protocol: Protocol, codes: readonly Code[]): string {
  const names = namesOf(protocol);
  const single = codes.filter(({ range }) => !range);
  const official = single.filter(({ status }) => status !== "unofficial");
  const unofficial = single.filter(({ status }) => status === "unofficial");
  const values = valuesOf(official);
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
    ...(protocol.classes.length > 0 ? [classesOf(protocol, names, official)] : []),
    `/** Every code of {@link ${names.enum}}, in ascending order. */
export const ${names.codesConst}: readonly ${names.code}[] = [${values.map(literal).join(", ")}];`,
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
    members: lastSenseFirst(codes).map((code) => ({
      name: code.name,
      value: code.code,
      docs: [memberDoc(code, code.text)],
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
    type: valuesOf(codes).map(literal).join(" | "),
  };
}

/** The values of codes, each once: several members may share one. */
function valuesOf(codes: readonly Code[]): readonly CodeValue[] {
  return [...new Set(codes.map(({ code }) => code))];
}

/** An enum answers a number with the member that was declared last, which has to be the first sense of the number. */
function lastSenseFirst(codes: readonly Code[]): readonly Code[] {
  return codes.toSorted((one, other) =>
    one.code === other.code ? rank(other) - rank(one) : codes.indexOf(one) - codes.indexOf(other),
  );

  function rank(code: Code): number {
    return code.sense === undefined ? 0 : 1 + codes.indexOf(code);
  }
}
