import type { Phrases } from "@wirecode/model";
import { COMMON_OPTIONS, type OptionName } from "./options.ts";

/** What a command can be called, plus `show`, which needs no name. */
export type CommandName =
  "show" | "explain" | "compare" | "list" | "search" | "map" | "decide" | "completion" | "help";

/** A command as help tells of it. */
export interface CommandEntry {
  readonly name: CommandName;
  /** What sentences call it. */
  readonly label: string;
  readonly usages: readonly string[];
  readonly summary: keyof Phrases["terminal"];
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
}

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "show",
    label: "wirecode <code>",
    usages: ["wirecode <code>", "wirecode <protocol> <code>", "wirecode <words>"],
    summary: "commandShow",
    options: COMMON_OPTIONS,
    examples: [
      "wirecode 503",
      "wirecode smtp 551 --locale ar",
      "wirecode NXDOMAIN",
      "wirecode smtp:551 --json",
    ],
  },
  {
    name: "explain",
    label: "explain",
    usages: ["wirecode explain <file>...", "<command> | wirecode explain"],
    summary: "commandExplain",
    options: ["summary", ...COMMON_OPTIONS],
    examples: [
      "wirecode explain bounce.eml",
      "tail -f mail.log | wirecode explain",
      "wirecode explain --summary mail.log mail.log.1",
      "wirecode explain --json mbox",
    ],
  },
  {
    name: "compare",
    label: "compare",
    usages: [
      "wirecode compare <protocol> <code> <code>",
      "wirecode compare <protocol>:<code> <protocol>:<code>",
      "wirecode compare <code> <code>",
    ],
    summary: "commandCompare",
    options: COMMON_OPTIONS,
    examples: [
      "wirecode compare 502 504",
      "wirecode compare dns SERVFAIL NXDOMAIN",
      "wirecode compare smtp:550 ftp:550 --json",
    ],
  },
  {
    name: "list",
    label: "list",
    usages: ["wirecode list", "wirecode list <protocol>", "wirecode <protocol>"],
    summary: "commandList",
    options: ["class", "unofficial", ...COMMON_OPTIONS],
    examples: [
      "wirecode smtp",
      "wirecode list http --class 4xx",
      "wirecode list http --unofficial",
    ],
  },
  {
    name: "search",
    label: "search",
    usages: ["wirecode search <words>"],
    summary: "commandSearch",
    options: ["limit", ...COMMON_OPTIONS],
    examples: [
      "wirecode search mailbox full",
      "wirecode search greylisting --limit 3",
      "wirecode search ECONNREFUSED --json",
    ],
  },
  {
    name: "map",
    label: "map",
    usages: ["wirecode map <protocol> <code>", "wirecode map <protocol>:<code>"],
    summary: "commandMap",
    options: ["to", ...COMMON_OPTIONS],
    examples: ["wirecode map grpc 14 --to http", "wirecode map http 404", "wirecode map smtp:550"],
  },
  {
    name: "decide",
    label: "decide",
    usages: ["wirecode decide", "wirecode decide <guide>", "wirecode decide <guide> <answer>..."],
    summary: "commandDecide",
    options: COMMON_OPTIONS,
    examples: [
      "wirecode decide which-redirect",
      "wirecode decide which-redirect moved-for-good",
      "printf '1\\n2\\n' | wirecode decide which-redirect",
      "wirecode decide --json",
    ],
  },
  {
    name: "completion",
    label: "completion",
    usages: ["wirecode completion <shell>"],
    summary: "commandCompletion",
    options: COMMON_OPTIONS,
    examples: ["wirecode completion bash", "wirecode help completion"],
  },
  {
    name: "help",
    label: "help",
    usages: ["wirecode help", "wirecode help <command>"],
    summary: "commandHelp",
    options: COMMON_OPTIONS,
    examples: ["wirecode help compare"],
  },
];

/** The entry of a command. */
export function entryOf(name: CommandName): CommandEntry {
  const entry = COMMANDS.find((one) => one.name === name);
  if (!entry) throw new RangeError(`There is no command ${name}.`);
  return entry;
}

/** The names that a command line can begin with. */
export const TYPED_COMMANDS: readonly string[] = COMMANDS.map(({ name }) => name).filter(
  (name) => name !== "show",
);
