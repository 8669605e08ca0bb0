import { spawn, type ChildProcessByStdio } from "node:child_process";
import type { Readable } from "node:stream";
import { REPOSITORY, installed } from "../src/places.ts";

const GENERATOR = installed("@wirecode/generator/bin/wirecode-generate.mjs");

/** What is made of which data, for whom. */
export interface Generation {
  readonly data: string;
  /** Empty for all languages. */
  readonly locale: readonly string[];
}

/**
 * Starts the generator. What it tells people goes to the terminal.
 *
 * @param out the folder that it owns
 */
export function generate(
  target: "json" | "markdown",
  out: string,
  { data, locale }: Generation,
  ...more: readonly string[]
): ChildProcessByStdio<null, Readable, null> {
  const narrowed = locale.flatMap((tag) => ["--locale", tag]);
  const command = ["build", "--target", target, "--data", data, "--out", out, ...narrowed, ...more];
  return spawn(process.execPath, [GENERATOR, ...command], {
    cwd: REPOSITORY,
    stdio: ["ignore", "pipe", "inherit"],
  });
}
