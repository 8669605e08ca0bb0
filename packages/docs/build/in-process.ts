import type { Made } from "./types.ts";
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PROGRAMS } from "../src/places.ts";

const PART = join(PROGRAMS, "part.js");

/**
 * Writes a part of the site in a process of its own.
 *
 * @throws when that fails; the process has said why
 */
export async function inProcess(part: string, base: string): Promise<Made> {
  // Pages are short-lived: with room for many of them less is moved about (a tenth of the time).
  const child = fork(PART, [part, base], { execArgv: ["--max-semi-space-size=32"] });
  let made: Made | undefined;
  child.once("message", (message: Made) => (made = message));
  const [code] = await once(child, "exit");
  if (code !== 0 || !made) throw new Error(`The part ${part} could not be written.`);
  return made;
}
