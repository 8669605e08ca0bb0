import { createReadStream, statSync } from "node:fs";
import type { Surroundings } from "./surroundings.ts";

/** What is read: standard input or a file. */
export interface Source {
  /** As it was asked for; `-` is standard input. */
  readonly name: string;
  /** How many bytes it has; `undefined` where nobody knows before the end. */
  readonly size: number | undefined;
  /** Opens it. */
  readonly open: () => AsyncIterable<string | Uint8Array>;
}

/** What standard input is called. */
export const STANDARD_INPUT = "-";
/** What is read of a file at once: of less, each line costs more, and of more, it takes longer until the first answer. */
const PIECE = 262_144;

/** The files of these names; standard input where there are none, or where a name is `-`. */
export function sourcesOf(
  names: readonly string[],
  stdin: Surroundings["stdin"],
): readonly Source[] {
  return (names.length === 0 ? [STANDARD_INPUT] : names).map((name) =>
    name === STANDARD_INPUT
      ? { name, size: undefined, open: () => stdin }
      : { name, size: sizeOf(name), open: () => createReadStream(name, { highWaterMark: PIECE }) },
  );
}

/** The size of a file on disk. Whether it can be read turns out when it is. */
function sizeOf(name: string): number | undefined {
  try {
    const stats = statSync(name);
    return stats.isFile() ? stats.size : undefined;
  } catch {
    return undefined;
  }
}
