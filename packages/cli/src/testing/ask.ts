import type { Library } from "../library/library.ts";
import { run } from "../run.ts";

/** What a run printed and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** What the run finds around it. */
interface Circumstances {
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** What comes in, piece by piece. */
  readonly input?: readonly string[];
  /** Whether a person types it. */
  readonly typing?: boolean;
  readonly library?: Library;
}

/** Runs a command line within this process. */
export async function ask(
  line: string | readonly string[],
  { env = {}, input = [], typing = false, library, ...stream }: Circumstances = {},
): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    ...stream,
    write: (text: string) => (written[name] += text),
  });
  const argv = typeof line === "string" ? line.split(" ") : line;
  const stdin = Object.assign(piecesOf(input), { isTTY: typing });
  const around = { stdin, stdout: output("stdout"), stderr: output("stderr"), env };
  const code = await run(argv, around, library);
  return { ...written, code };
}

async function* piecesOf(input: readonly string[]): AsyncGenerator<string> {
  yield* input;
}
