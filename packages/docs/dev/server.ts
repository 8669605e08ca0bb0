import type { Live } from "./live.ts";
import type { Answer } from "./types.ts";
import { createServer, type Server, type ServerResponse } from "node:http";
import { isHostAllowed } from "host-validation-middleware";
import { serveFiles } from "./files.ts";
import { withLive } from "./with-live.ts";

const PORTS = 20;
const PLAIN = "text/plain; charset=utf-8";

/**
 * Serves the site on a port, or on the next one that is free.
 *
 * @param make makes what lies at a path below the site's root
 * @returns its address
 */
export async function listen(
  port: number,
  { make, live }: { make: (path: string) => Promise<Answer>; live: Live },
): Promise<string> {
  const server = createServer((request, response) => {
    // A foreign name that leads here would let a foreign page read what is ours (DNS rebinding).
    if (!isHostAllowed(request.headers.host, []))
      return send({ status: 403, type: PLAIN, body: "Ask for localhost." }, response);
    const path = pathOf(request.url);
    if (path === undefined)
      return send({ status: 400, type: PLAIN, body: "This is no address." }, response);
    if (path === "_dev/events") return live.subscribe(response);
    serveFiles(request, response, () => {
      void made(path).then((answer) => send(answer, response));
    });
  });
  for (const tried of Array.from({ length: PORTS }, (_, index) => port + index)) {
    if (await opened(server, tried)) return addressOf(server);
  }
  throw new Error(`No port from ${port} to ${port + PORTS - 1} is free.`);

  async function made(path: string) {
    const answer = await make(path).catch((error: unknown) => {
      const body = error instanceof Error ? String(error.stack) : String(error);
      return { status: 500, type: PLAIN, body };
    });
    return withLive(answer, live.state().generation);
  }
}

/**
 * @param target as a request has it
 * @returns nothing for what no file can be called
 */
function pathOf(target = "/"): string | undefined {
  try {
    const path = decodeURIComponent(target.slice(1).split("?", 1)[0] ?? "");
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

/** @returns false if somebody else has it */
async function opened(server: Server, port: number): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(port, "localhost", () => resolve(true));
  });
}

function addressOf(server: Server) {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return `http://localhost:${port}/`;
}

function send({ status, type, body, location }: Answer, response: ServerResponse) {
  const headers = { "content-type": type, "cache-control": "no-store" };
  response.writeHead(status, { ...headers, ...(location !== undefined && { location }) }).end(body);
}
