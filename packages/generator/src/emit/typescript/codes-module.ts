import type { Code, Protocol } from "@wirecode/model";
import { KINDS, kindsOf, valuesOf } from "./kinds.ts";
import { namesOf } from "./names.ts";
import { list, literal, type Module } from "./print.ts";

/** The list of codes of each kind and its guard as they run; what they give is told where an enum or a union is. */
export function codesModule(protocol: Protocol, codes: readonly Code[]): Module {
  const names = namesOf(protocol);
  const kinds = kindsOf(codes);
  return {
    path: `${protocol.id}/codes`,
    source: protocol.id,
    code: KINDS.filter((kind) => kind === "official" || kinds[kind].length > 0).flatMap((kind) => {
      const { codesConst, guard } = names[kind];
      return [
        `export const ${codesConst} = ${list(valuesOf(kinds[kind]).map(literal))};`,
        `export function ${guard}(value) {\n  return ${codesConst}.includes(value);\n}`,
      ];
    }),
  };
}

/** What is said of the list and of the guard. */
export const ABOUT = {
  codes: (name: string) => `Every code of {@link ${name}} once, in ascending order.`,
  guard: (name: string) =>
    `Whether a value is a code of {@link ${name}}: the number or string itself, in no other form.`,
} as const;
