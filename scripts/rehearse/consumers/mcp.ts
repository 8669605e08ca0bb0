import { join } from "node:path";
import { createInterface } from "node:readline";
import { Failure } from "../failure.ts";
import { runNpm, start } from "../run.ts";
import type { Parcel } from "../tarballs/parcel.ts";

/** What a client asks, and what has to stand in the answer. */
interface Request {
  readonly method: string;
  readonly params: object;
  readonly holds: string;
}

const HELLO = {
  protocolVersion: "2025-06-18",
  capabilities: {},
  clientInfo: { name: "rehearsal", version: "1.0.0" },
};

const REQUESTS: readonly Request[] = [
  { method: "initialize", params: HELLO, holds: '"name":"wirecode"' },
  { method: "tools/list", params: {}, holds: '"name":"explain"' },
  call("lookup", { code: "smtp 551" }, '"name":"UserNotLocal"'),
  call("explain", { text: "550 5.1.1 no such user" }, '"reason":"recipient"'),
  call("compare", { a: "smtp 211", b: "551", locale: "ar" }, "211 أم 551"),
  call("search", { query: "mailbox full" }, '"code":552'),
  call("map", { code: "grpc 14", to: "http" }, '"code":503'),
  call("decide", {}, '"id":"which-redirect"'),
  { method: "resources/read", params: { uri: "wirecode://smtp/551" }, holds: "# SMTP 551" },
];

function call(name: string, args: object, holds: string): Request {
  return { method: "tools/call", params: { name, arguments: args }, holds };
}

/**
 * Starts the installed server as clients do, and asks it.
 * @param room where mcp is installed
 */
export async function consumeServer(
  room: string,
  { manifest }: Parcel,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const { printed } = await runNpm("npx", ["--no", "--", "wirecode-mcp", "--version"], {
    cwd: room,
    env,
  });
  if (!printed.includes(manifest.version)) {
    throw new Failure("It does not say its version.", { output: printed });
  }
  const bin = join(room, "node_modules", manifest.name, manifest.bin?.["wirecode-mcp"] ?? "");
  const server = start(process.execPath, [bin], {
    cwd: room,
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const { stdin, stdout } = server;
  if (!stdin || !stdout) throw new Failure("The server does not start.");
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  for (const [id, { method, params, holds }] of REQUESTS.entries()) {
    stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    const { value = "" } = await lines.next();
    if (!value.includes(holds)) {
      const ran = `${method} ${JSON.stringify(params)}`;
      throw new Failure(`Its answer does not hold ${holds}`, { ran, output: value });
    }
  }
  stdin.end();
  return `${REQUESTS.length} requests`;
}
