import { execFileSync } from "node:child_process";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { LOAD } from "./commands/load.ts";
import { BIN } from "./testing/start.ts";

/** The names of the files that a command line loads. */
function loaded(args: readonly string[]): readonly string[] {
  // Behind -e Node leaves out the program's own place among the arguments.
  const script = `
    process.argv.splice(1, 0, "wirecode");
    process.on("exit", () => console.log(Object.keys(require.cache).join("\\n")));
    require(${JSON.stringify(BIN)});`;
  const out = execFileSync(process.execPath, ["-e", script, "--", ...args], { encoding: "utf8" });
  return out.split("\n").flatMap((line) => (line.endsWith(".cjs") ? basename(line, ".cjs") : []));
}

const COMMANDS = new Set(Object.keys(LOAD));

it.each([
  ["smtp 551", ["show"]],
  ["551 --json", ["show"]],
  ["compare smtp 211 551", ["compare"]],
  ["smtp", ["list"]],
  ["map grpc 14", ["map"]],
  ["explain --summary README.md", ["explain"]],
  ["--help", ["help"]],
  ["--version", []],
])("%s loads no command but its own", (line, own) => {
  const files = loaded(line.split(" "));
  expect(files).toContain("main");
  expect(files.filter((name) => COMMANDS.has(name))).toEqual(own);
});
