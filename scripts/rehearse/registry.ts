import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.ts";
import { start } from "./run.ts";
import type { Workshop } from "./workshop.ts";

const SERVER = fileURLToPath(new URL("registry-server.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");

/**
 * Starts a registry that has no accounts and asks no other registry for what it lacks.
 * @returns its origin
 */
export async function startRegistry(workshop: Workshop): Promise<string> {
  const room = workshop.room("registry", {
    "config.yaml": `storage: ${JSON.stringify("./storage")}
auth:
  htpasswd:
    file: ./htpasswd
uplinks: {}
packages:
  "**":
    access: $all
    publish: $all
max_body_size: 100mb
web: { enable: false }
log: { type: stdout, format: pretty, level: warn }
`,
  });
  const server = start(process.execPath, ["--import", TSX, SERVER, join(room, "config.yaml")], {
    cwd: room,
    env: workshop.env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => (output += text));
  }
  const port = await new Promise<number>((resolve, reject) => {
    server.once("message", resolve);
    server.once("close", () => {
      reject(new Failure("The registry did not start.", { ran: "verdaccio", output }));
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  workshop.useRegistry(origin);
  return origin;
}
