import { nearWords, type CommandUsage } from "@wirecode/model";
import { commandHelpPage, helpPage } from "../pages/help-page.ts";
import { page } from "../print/page.ts";
import { Trouble } from "../trouble/trouble.ts";
import type { Command } from "./command.ts";
import { COMMANDS, TYPED_COMMANDS } from "../argv/commands.ts";

/** Explains the commands, or one of them. Reads no code. */
export const help: Command = ({ words, phrases }) => {
  const [topic, tooMany] = words;
  if (tooMany !== undefined) {
    const args = { command: "help", word: tooMany };
    throw new Trouble("misuse", "tooMany", args);
  }
  const entry = COMMANDS.find(({ name }) => name === topic);
  if (topic !== undefined && !entry) {
    const choice = { didYouMean: nearWords(topic, TYPED_COMMANDS), known: TYPED_COMMANDS };
    throw new Trouble("misuse", "unknownCommand", { command: topic }, choice);
  }
  const shown = entry ? [entry] : COMMANDS;
  return {
    json: (): readonly CommandUsage[] =>
      shown.map(({ name, usages, summary, options, examples }) => ({
        command: name,
        usages,
        summary: phrases.terminal[summary],
        options: options.map((option) => `--${option}`),
        examples,
      })),
    view: (width) => page(entry ? commandHelpPage(entry, phrases) : helpPage(phrases), width),
  };
};
