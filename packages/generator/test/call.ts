import { run } from "../src/cli/run.ts";

/** Calls the generator as from a pipe, and gives back what it prints and its exit code. */
export async function call(...args: string[]) {
  let [out, err] = ["", ""];
  const exit = await run(args, "1.2.3", {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    terminal: false,
    color: false,
    interrupted: new AbortController().signal,
  });
  return { exit, out, err };
}
