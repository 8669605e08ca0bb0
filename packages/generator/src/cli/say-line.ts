import { visible } from "@wirecode/model";
import type { Io } from "./io.ts";

/** Says a sentence to people. Names of files and what was typed may stand in it: nothing of it steers a terminal. */
export function sayLine(sentence: string, { err }: Io): void {
  err(`${visible(sentence)}\n`);
}
