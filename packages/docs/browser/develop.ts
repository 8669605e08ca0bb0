import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { PROGRAMS, REPOSITORY } from "../src/places.ts";

const DATA = join(REPOSITORY, "data");
const SERVER = join(PROGRAMS, "dev.js");

/** Starts the development server on a copy of the data. */
export async function develop() {
  const folder = mkdtempSync(join(tmpdir(), "wirecode-dev-"));
  const data = join(folder, "data");
  cpSync(DATA, data, { recursive: true });
  const args = ["--data", data, "--out", join(folder, "generated"), "--port", "0"];
  const child = spawn(process.execPath, [SERVER, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (text) => (errors += text));
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (text) => {
      const address = /http:\S+(?=\/;)/.exec(String(text))?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", () => reject(new Error(`The development server ended: ${errors}`)));
  });
  return {
    origin,
    /** What the generator writes for the server. */
    generated: join(folder, "generated"),
    /** Replaces text in a file of the data as editors do: a new file takes the place of the old one. */
    edit(name: string, from: string, to: string) {
      const file = join(data, name);
      const text = readFileSync(file, "utf8");
      if (!text.includes(from)) throw new Error(`${name} does not hold ${from}.`);
      writeFileSync(`${file}~`, text.replace(from, to));
      renameSync(`${file}~`, file);
    },
    /** What ctrl-C does. */
    async end() {
      child.kill("SIGINT");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
