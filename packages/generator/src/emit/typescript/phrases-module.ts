import type { Code, Protocol } from "@wirecode/model";
import { commentSafe } from "./doc.ts";
import { firstSenses, kindsOf } from "./kinds.ts";
import { namesOf } from "./names.ts";
import { literal, type Module } from "./print.ts";

/** The registered phrase of each code by its value, for those who want no more than that. */
export function phrasesModule(protocol: Protocol, codes: readonly Code[]): Module {
  const { phrasesConst, enum: name } = namesOf(protocol);
  const listed = firstSenses(kindsOf(codes).official);
  const phrases = listed.map(
    ({ code, phrase }) => `  ${literal(code)}: ${JSON.stringify(phrase)},`,
  );
  // A phrase is no part of the type: registries correct theirs, and no program should stop compiling.
  const types = listed.map(
    ({ code, phrase }) => `  readonly ${literal(code)}: ${phrase === null ? "null" : "string"};`,
  );
  return {
    path: `${protocol.id}/phrases`,
    source: protocol.id,
    code: [`export const ${phrasesConst} = {\n${phrases.join("\n")}\n};`],
    declarations: [
      `/** The phrase that the standard of ${commentSafe(protocol.title)} gives each code of \`${name}\`; \`null\` where it gives none. */
export declare const ${phrasesConst}: {
${types.join("\n")}
};`,
    ],
  };
}
