import type { Live } from "./live.ts";
import type { Renderer } from "./renderer.ts";
import type { Answer } from "./types.ts";
import { createServer, type Server, type ServerResponse } from "node:http";
import { copiedFile, ownFile } from "./files.ts";
import { withLive } from "./with-live.ts";

const PORTS = 20;

/**
 * Serves the site on a port, or on the next one that is free.
 *
 * @returns its address
 */
export async function listen(
  port: number,
  { renderer, live }: { renderer: Renderer; live: Live },
): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/_dev/events") return live.subscribe(response);
    void answer(pathname).then((answered) => send(answered, response));
  });
  for (const tried of Array.from({ length: PORTS }, (_, index) => port + index)) {
    if (await opened(server, tried)) return addressOf(server);
  }
  throw new Error(`No port from ${port} to ${port + PORTS - 1} is free.`);

  async function answer(pathname: string) {
    try {
      const path = decodeURIComponent(pathname.slice(1));
      const found = ownFile(path) ?? copiedFile(path) ?? (await renderer.ask(path));
      return withLive(found, live.state().generation);
    } catch (error) {
      const body = error instanceof Error ? String(error.stack) : String(error);
      const failure = { status: 500, type: "text/plain; charset=utf-8", body };
      return withLive(failure, live.state().generation);
    }
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
