import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadStarter } from "../load/load-starter.ts";
import type { Command } from "./command.ts";
import { dataOption } from "./common-options.ts";
import { EXIT, UsageError } from "./io.ts";

/** `init`: writes a small catalogue that builds, to be changed into one's own. */
export const init: Command = {
  name: "init",
  about: "Write a small catalogue that builds, for you to make your own of.",
  options: { data: dataOption },
  examples: ["wirecode-generate init", "wirecode-generate init --data codes"],
  run(options, io) {
    const data = options.one("data") ?? "data";
    refuseTaken(data);
    const files = loadStarter();
    for (const [name, text] of files) {
      const path = join(data, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    io.err([...files.keys()].map((name) => `written: ${data}/${name}\n`).join(""));
    io.err(
      [
        "Make it your own: rename orders/, write your codes and their words, and look with",
        `  wirecode-generate check --data ${data}`,
        "whether anything is missing. Then",
        `  wirecode-generate build --data ${data} --target typescript --target json --out generated`,
        "",
      ].join("\n"),
    );
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
