import { COMMANDS, type CommandName } from "./commands.ts";
import { protocolNamed } from "../library/protocol-named.ts";

/** The command that the words of a command line call, and the words left for it. */
export interface Route {
  readonly command: CommandName;
  readonly words: readonly string[];
}

/** Finds the command: by its name, by a protocol standing alone (a list), or by a code to show. */
export function route(words: readonly string[], protocols: readonly string[]): Route {
  const [first, ...rest] = words;
  if (first === undefined) return { command: "help", words };
  const named = COMMANDS.find(({ name }) => name !== "show" && name === first);
  if (named) return { command: named.name, words: rest };
  const isProtocol = protocolNamed(first, protocols) !== undefined;
  return { command: isProtocol && rest.length === 0 ? "list" : "show", words };
}
