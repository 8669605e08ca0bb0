import { existsSync } from "node:fs";
import { type Hold, holdFolder } from "../write/hold.ts";
import type { Io } from "./io.ts";
import { sayLine } from "./say-line.ts";

/**
 * Does something while no other run writes in a folder, and says so if that has to be waited for.
 * @throws OutputError when the folder cannot be had; the reason of an interruption.
 */
export async function aloneIn<T>(
  folder: string,
  io: Io,
  act: (hold: Hold) => Promise<T>,
): Promise<T> {
  const say = (message: string) => sayLine(message, io);
  const hold = await holdFolder(folder, { say, interrupted: io.interrupted });
  try {
    return await act(hold);
  } finally {
    hold.release();
  }
}

/**
 * The same in a data folder, which is not made: where there is none, nobody is in the way, and the run itself says that
 * it is missing.
 */
export async function aloneInData<T>(data: string, io: Io, act: () => Promise<T>): Promise<T> {
  return existsSync(`${data}/.`) ? await aloneIn(data, io, act) : await act();
}
