import type { ExitCode, Io } from "./io.ts";
import type { Options, OptionSpecs } from "./options.ts";

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly about: string;
  /** What stands behind the command besides options. */
  readonly names?: string;
  readonly options: OptionSpecs;
  readonly examples: readonly string[];
  run(options: Options, io: Io): Promise<ExitCode> | ExitCode;
}
