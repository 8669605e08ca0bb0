import { headlineOf } from "../facts/key.ts";
import type { Code } from "../shapes/code.ts";
import type { CodeItem } from "./code-block.ts";
import type { PageContext } from "./context.ts";
import { nameApart } from "./name-apart.ts";
import { targetOf } from "./target.ts";
import { words } from "./words.ts";

/**
 * A code in a list, by its title.
 * @internal
 */
export function codeItem(
  code: Code,
  context: PageContext,
  { label = headlineOf(code), note }: Partial<Pick<CodeItem, "label" | "note">> = {},
): CodeItem {
  const name = nameApart(code);
  return {
    label,
    to: targetOf(code),
    code,
    ...(name !== undefined && { name }),
    text: [words(code.text.title, code.text.lang, context)],
    retry: context.phrases.attributes.retry.short[code.retry],
    ...(note !== undefined && { note }),
  };
}
