import { readFileSync } from "node:fs";
import { EXIT, type Io } from "./cli/io.ts";
import { child } from "./child.ts";
import { growSlowly } from "./cli/grow-slowly.ts";
import { run } from "./cli/run.ts";

growSlowly();

const interrupt = new AbortController();
process.on("SIGINT", () => {
  // A second ctrl-C does not wait for anything.
  if (interrupt.signal.aborted) process.exit(EXIT.interrupted);
  interrupt.abort();
});
// A reader such as `head` may leave before the end.
process.stdout.on("error", () => process.exit());

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY,
  color: process.stderr.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  interrupted: interrupt.signal,
};

const manifest: unknown = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
const version = String(child(manifest, "version"));
process.exitCode = await run(process.argv.slice(2), version, io);
