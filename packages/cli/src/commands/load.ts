import type { CommandName } from "../argv/commands.ts";
import type { Command } from "./command.ts";

/** Commands are loaded when they run, so that none pays for another. */
export const LOAD: Readonly<Record<CommandName, () => Promise<Command>>> = {
  show: async () => (await import("./show.ts")).show,
  explain: async () => (await import("./explain.ts")).explainTexts,
  compare: async () => (await import("./compare.ts")).compareTwo,
  list: async () => (await import("./list.ts")).list,
  search: async () => (await import("./search.ts")).find,
  map: async () => (await import("./map.ts")).map,
  decide: async () => (await import("./decide.ts")).decide,
  completion: async () => (await import("./completion.ts")).completion,
  help: async () => (await import("./help.ts")).help,
};
