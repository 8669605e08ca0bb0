import { linesOf } from "./lines.ts";
import { print, type Tongue } from "./write.ts";
import type { View } from "../print/line.ts";
import type { Surroundings } from "./surroundings.ts";
import { visible } from "../trouble/visible.ts";

/** Questions to whoever is at the other end of standard input: a person or a script. */
export interface Conversation {
  /** Whether a person types the answers, and can be asked again. */
  readonly live: () => boolean;
  readonly say: (view: View) => void;
  /** Tells a person what is wrong with an answer. */
  readonly object: (view: View) => void;
  /** The next line; `undefined` once there are no more. */
  readonly hear: () => Promise<string | undefined>;
  /** Ends it, whatever is left to read. */
  readonly close: () => Promise<void>;
}

const PROMPT = "> ";

/** Opens a conversation; standard input is not touched before something is asked. */
export function openConversation(
  around: Surroundings,
  tongue: Tongue,
  plain: boolean,
): Conversation {
  const { stdout, stderr, env } = around;
  const manner = { env, plain };
  const live = () => around.stdin.isTTY === true;
  let lines: AsyncGenerator<string, void> | undefined;
  return {
    live,
    say: (view) => print(view, stdout, tongue, manner),
    object: (view) => print(view, stderr, tongue, manner),
    async hear() {
      lines ??= linesOf(around.stdin);
      if (live()) stdout.write(PROMPT);
      const { value: line } = await lines.next();
      // What comes out of a pipe is on no screen yet, and the end leaves a keyboard's line open.
      if (!live() && line !== undefined) stdout.write(`${PROMPT}${visible(line)}\n`);
      if (live() && line === undefined) stdout.write("\n");
      return line ?? undefined;
    },
    async close() {
      await lines?.return();
    },
  };
}
