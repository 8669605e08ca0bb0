import { foldName } from "../words/fold-name.ts";
import { nameBeside } from "../facts/key.ts";
import type { Code } from "../shapes/code.ts";

/** Whether a title is a name once more. */
export function isSameName(title: string, name: string): boolean {
  return foldName(title) === foldName(name);
}

/** Whether a title is a name with somebody behind it who sends it: `Overloaded (Anthropic)`. */
export function isQualified(title: string, name: string): boolean {
  return title.startsWith(`${name} (`);
}

/** The name that stands in front of the title of a code, where the title does not say it again. */
export function nameApart(code: Code): string | undefined {
  const name = nameBeside(code);
  const { title } = code.text;
  if (name === undefined || isSameName(title, name) || isQualified(title, name)) return undefined;
  return name;
}
