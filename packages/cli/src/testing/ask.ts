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
}

/** Runs a command line within this process. */
export async function ask(
  line: string | readonly string[],
  { env = {}, ...stream }: Circumstances = {},
): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    ...stream,
    write: (text: string) => (written[name] += text),
  });
  const argv = typeof line === "string" ? line.split(" ") : line;
  const code = await run(argv, { stdout: output("stdout"), stderr: output("stderr"), env });
  return { ...written, code };
}
