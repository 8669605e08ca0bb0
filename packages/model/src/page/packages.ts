import { keyOf } from "../facts/key.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";

/**
 * How a program and a terminal name a code, ready to copy, as far as there is anything published for them. An entry for
 * a range has no name in programs.
 * @internal
 */
export function packages(code: Code, { protocol }: Bundle, context: PageContext): Blocks {
  const { locale, reference, published: { library, lookup } = {} } = context;
  const type = code.status === "unofficial" ? `Unofficial${protocol.enum}` : protocol.enum;
  const imported = `import { ${type} } from "${library}/${protocol.id}";`;
  const program = `${imported}\n\n${type}.${code.name}; // ${JSON.stringify(code.code)}`;
  const language = locale === reference.tag ? "" : ` --locale ${locale}`;
  const command = `${lookup} ${protocol.id} ${keyOf(code)}${language}`;
  return [
    ...(library === undefined || code.range
      ? []
      : [{ kind: "listing", language: "ts", text: program } as const]),
    ...(lookup === undefined ? [] : [{ kind: "listing", language: "sh", text: command } as const]),
  ];
}
