import { commandLine, DEFAULT_DATA } from "../command-line.ts";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadStarter } from "../load/load-starter.ts";
import { putFiles } from "../write/put-files.ts";
import { aloneIn } from "./alone-in.ts";
import type { Command } from "./command.ts";
import { dataOption } from "./common-options.ts";
import { EXIT, UsageError } from "./io.ts";
import { sayLine } from "./say-line.ts";

/** `init`: writes a small catalogue that builds, to be changed into one's own. */
export const init: Command = {
  name: "init",
  about: "Write a small catalogue that builds, for you to make your own of.",
  options: { data: dataOption },
  examples: ["wirecode-generate init", "wirecode-generate init --data codes"],
  async run(options, io) {
    const data = options.one("data") ?? DEFAULT_DATA;
    refuseTaken(data);
    const files = loadStarter();
    await aloneIn(data, io, async () => {
      // Another run may have filled the folder meanwhile.
      refuseTaken(data);
      putFiles(new Map([...files].map(([name, text]) => [join(data, name), text])));
    });
    const told = [
      ...[...files.keys()].map((name) => `written: ${data}/${name}`),
      "Make it your own: rename orders/, write your codes and their words, and look with",
      `  ${commandLine("check", data)}`,
      "whether anything is missing. Then",
      `  ${commandLine("build --target typescript --target json --out generated", data)}`,
    ];
    for (const line of told) sayLine(line, io);
    return EXIT.done;
  },
};

/** @throws UsageError where something is in the way. */
function refuseTaken(data: string): void {
  const found = statSync(data, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory())
    throw new UsageError(`${data} is not a folder: name another with --data.`);
  if (readdirSync(data).some((name) => !name.startsWith(".")))
    throw new UsageError(
      `${data} holds files already, and init overwrites none: name another folder with --data.`,
    );
}
