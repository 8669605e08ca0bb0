import { BASH } from "./bash.ts";
import { FISH } from "./fish.ts";
import type { INSTALLATIONS } from "./installations.ts";
import { POWERSHELL } from "./powershell.ts";
import { ZSH } from "./zsh.ts";

type Shell = keyof typeof INSTALLATIONS;

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
};

/** The shells there is a script for. */
export const SHELLS: readonly string[] = Object.keys(SCRIPTS);

/** Whether there is a script for a shell of this name. */
export function isShell(name: string): name is Shell {
  return SHELLS.includes(name);
}

/**
 * The script for a shell. It hands the words before the cursor to `wirecode complete --`, the last one behind an equals
 * sign because some shells drop empty arguments, and shows what that answers: a candidate a line, and behind a
 * tabulator what it is. Nothing that stands on the command line is ever evaluated.
 */
export function scriptFor(shell: Shell): string {
  return SCRIPTS[shell];
}
