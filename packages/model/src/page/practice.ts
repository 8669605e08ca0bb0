import { practiceOf, type FilledSnippet } from "../facts/practice.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { packages } from "./packages.ts";
import { heading } from "./words.ts";

/**
 * How to see a code, how to send it, and what programs call it; nothing where nothing of it is known.
 * @internal
 */
export function practice(code: Code, bundle: Bundle, context: PageContext): Blocks {
  const known = context.practiceOf?.(bundle.protocol.id);
  const { see = [], send = [], names = [] } = known ? practiceOf(code, known) : {};
  const output = heading("output", {}, context);
  return [
    ...part("see", see),
    ...part("send", send),
    ...part("names", [...names, ...packages(code, bundle, context)]),
  ];

  function part(id: "see" | "send" | "names", tabs: readonly FilledSnippet[]): Blocks {
    if (tabs.length === 0) return [];
    const blocks: Blocks = [{ kind: "tabs", output, tabs }];
    return [{ kind: "part", id, heading: heading(id, {}, context), blocks }];
  }
}
