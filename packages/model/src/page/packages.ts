import { keyOf } from "../facts/key.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";

/**
 * How a program and a terminal name a code, ready to copy. An entry for a range has no name in programs.
 * @internal
 */
export function packages(code: Code, { protocol }: Bundle, context: PageContext): Blocks {
  const { locale, reference } = context;
  const type = code.status === "unofficial" ? `Unofficial${protocol.enum}` : protocol.enum;
  const imported = `import { ${type} } from "@wirecode/core/${protocol.id}";`;
  const program = `${imported}\n\n${type}.${code.name}; // ${JSON.stringify(code.code)}`;
  const language = locale === reference.tag ? "" : ` --locale ${locale}`;
  const command = `npx @wirecode/cli ${protocol.id} ${keyOf(code)}${language}`;
  return [
    ...(code.range ? [] : [{ kind: "listing", language: "ts", text: program } as const]),
    { kind: "listing", language: "sh", text: command },
  ];
}
