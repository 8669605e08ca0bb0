import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.mjs";
import { start } from "./run.mjs";

const SERVER = fileURLToPath(new URL("registry-server.mjs", import.meta.url));

/**
 * Starts a registry that has no accounts and asks no other registry for what it lacks.
 * @param {import("./workshop.mjs").Workshop} workshop
 * @returns {Promise<string>} its origin
 */
export async function startRegistry(workshop) {
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
  const server = start(process.execPath, [SERVER, join(room, "config.yaml")], {
    cwd: room,
    env: workshop.env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => (output += text));
  }
  const port = await new Promise((resolve, reject) => {
    server.once("message", resolve);
    server.once("close", () => {
      reject(new Failure("The registry did not start.", { ran: "verdaccio", output }));
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  workshop.useRegistry(origin);
  return origin;
}
