import { refOf } from "../facts/code-ref.ts";
import { headlineOf } from "../facts/key.ts";
import type { Code } from "../shapes/code.ts";
import type { CodeItem } from "./block.ts";
import type { PageContext } from "./context.ts";
import { nameApart } from "./name-apart.ts";
import type { CodeTarget } from "./target.ts";
import { words } from "./words.ts";

/**
 * The page of a code.
 * @internal
 */
export function targetOf(code: Pick<Code, "protocol" | "code" | "sense" | "outcome">): CodeTarget {
  return { kind: "code", ...refOf(code), outcome: code.outcome };
}

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
    ...(note !== undefined && { note }),
  };
}
