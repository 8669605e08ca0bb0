import { asOutputError, OutputError } from "../write/output-error.ts";
import { build } from "./build.ts";
import { changes } from "./changes.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { coverage } from "./coverage.ts";
import { helpFor, helpForAll } from "./help.ts";
import { EXIT, type ExitCode, type Io, UsageError } from "./io.ts";
import { readOptions, suggest } from "./options.ts";
import { init } from "./init.ts";
import { sayLine } from "./say-line.ts";
import { sort } from "./sort.ts";
import { stamp } from "./stamp.ts";
import { translated } from "./translated.ts";
import { untranslated } from "./untranslated.ts";

const COMMANDS: readonly Command[] = [
  build,
  changes,
  check,
  coverage,
  init,
  sort,
  stamp,
  translated,
  untranslated,
];

/** Runs the command line and tells how it ended. */
export async function run(args: readonly string[], version: string, io: Io): Promise<ExitCode> {
  try {
    const [name, ...rest] = args;
    if (name === "--version") return say(`${version}\n`, io);
    if (name === "--help" || name === "-h" || name === "help") return say(helpForAll(COMMANDS), io);
    if (name === undefined) throw new UsageError("There is no command.");
    const command = COMMANDS.find((one) => one.name === name);
    if (!command) {
      throw new UsageError(
        `There is no command \`${name}\`.${suggest(
          name,
          COMMANDS.map((one) => one.name),
        )}`,
      );
    }
    if (rest.includes("--help") || rest.includes("-h")) return say(helpFor(command), io);
    return await command.run(readOptions(rest, command.options, command.names !== undefined), io);
  } catch (error) {
    if (io.interrupted.aborted && error === io.interrupted.reason) return EXIT.interrupted;
    return sayTrouble(asOutputError(error, "The disk"), io);
  }
}

function sayTrouble(error: unknown, io: Io): ExitCode {
  if (error instanceof UsageError) {
    sayLine(error.message, io);
    sayLine("wirecode-generate --help shows how it is used.", io);
    return EXIT.usage;
  }
  if (!(error instanceof OutputError)) throw error;
  sayLine(`${error.message} ${error.help}`, io);
  return EXIT.disk;
}

function say(text: string, io: Io): ExitCode {
  io.out(text);
  return EXIT.done;
}
