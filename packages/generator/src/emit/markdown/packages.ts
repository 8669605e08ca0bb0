import { keyOf, type Code } from "@wirecode/model";
import { enumMember, namesOf } from "../typescript/names.ts";
import type { Voice } from "./voice.ts";

/** How a program and a terminal name a code, ready to copy. An entry for a range has no name in programs. */
export function packages(one: Code, { bundle, locale, reference }: Voice): string {
  const { protocol } = bundle;
  const member = enumMember(one, protocol);
  const names = namesOf(protocol);
  const type = one.status === "unofficial" ? names.unofficialEnum : names.enum;
  const imported = `import { ${type} } from "@wirecode/core/${protocol.id}";`;
  const program = `${imported}\n\n${member}; // ${JSON.stringify(one.code)}`;
  const language = locale === reference.tag ? "" : ` --locale ${locale}`;
  const command = `npx @wirecode/cli ${protocol.id} ${keyOf(one)}${language}`;
  return [...(one.range ? [] : [fenced("ts", program)]), fenced("sh", command)].join("\n\n");
}

function fenced(language: string, text: string): string {
  return ["```" + language, text, "```"].join("\n");
}
