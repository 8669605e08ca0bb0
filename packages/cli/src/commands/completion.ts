import { isShell, scriptFor, SHELLS } from "../completion/scripts.ts";
import { nearWords, type CompletionScript } from "@wirecode/model";
import { Trouble } from "../trouble/trouble.ts";
import type { Command } from "./command.ts";

/** Prints the script that makes a shell complete this program's command lines. */
export const completion: Command = ({ words: [shell, tooMany] }) => {
  if (shell === undefined) {
    throw new Trouble("misuse", "tooFew", { command: "completion" }, { known: SHELLS });
  }
  if (tooMany !== undefined) {
    const args = { command: "completion", word: tooMany };
    throw new Trouble("misuse", "tooMany", args);
  }
  if (!isShell(shell)) {
    const choice = {
      command: "completion",
      didYouMean: nearWords(shell, SHELLS),
      known: SHELLS,
    } as const;
    throw new Trouble("misuse", "unknownShell", { shell }, choice);
  }
  const script = scriptFor(shell);
  return {
    json: (): CompletionScript => ({ shell, script }),
    view: () =>
      script
        .trimEnd()
        .split("\n")
        .map((text) => [{ text, ltr: true }]),
  };
};
