import { keyOf } from "../facts/key.ts";
import type { FilledSnippet } from "../facts/practice.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { PageContext } from "./context.ts";

/**
 * How a program and a terminal name a code by what is published of the catalogue itself, as far as there is anything. An
 * entry for a range has no name in programs.
 * @internal
 */
export function packages(
  code: Code,
  { protocol }: Bundle,
  { locale, reference, published: { library, lookup } = {} }: PageContext,
): readonly FilledSnippet[] {
  const type = code.status === "unofficial" ? `Unofficial${protocol.enum}` : protocol.enum;
  const member = `${type}.${code.name}`;
  const imported = `import { ${type} } from "${library}/${protocol.id}";`;
  const text = `${imported}\n\n${member}; // ${JSON.stringify(code.code)}`;
  const language = locale === reference.tag ? "" : ` --locale ${locale}`;
  const command = `${lookup} ${protocol.id} ${keyOf(code)}${language}`;
  return [
    ...(library === undefined || code.range ? [] : [{ label: library, text, short: member }]),
    ...(lookup === undefined ? [] : [{ label: lookup, text: command, short: command }]),
  ];
}
