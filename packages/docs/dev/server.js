import { createServer } from "node:http";
import { copiedFile, ownFile } from "./files.js";
import { withLive } from "./with-live.js";

/** @import { Server, ServerResponse } from "node:http" */
/** @import { Live } from "./live.js" */
/** @import { Renderer } from "./renderer.js" */
/** @import { Answer } from "./types.d.ts" */

const PORTS = 20;

/**
 * Serves the site on a port, or on the next one that is free.
 *
 * @param {number} port
 * @param {{ renderer: Renderer, live: Live }} parts
 * @returns {Promise<string>} its address
 */
export async function listen(port, { renderer, live }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/_dev/events") return live.subscribe(response);
    void answer(pathname).then((answered) => send(answered, response));
  });
  for (const tried of Array.from({ length: PORTS }, (_, index) => port + index)) {
    if (await opened(server, tried)) return addressOf(server);
  }
  throw new Error(`No port from ${port} to ${port + PORTS - 1} is free.`);

  /** @param {string} pathname */
  async function answer(pathname) {
    try {
      const path = decodeURIComponent(pathname.slice(1));
      const found = ownFile(path) ?? copiedFile(path) ?? (await renderer.ask(path));
      return withLive(found, live.state().generation);
    } catch (error) {
      const body = error instanceof Error ? String(error.stack) : String(error);
      const told = { status: 500, type: "text/plain; charset=utf-8", body };
      return withLive(told, live.state().generation);
    }
  }
}

/**
 * @param {Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false if somebody else has it
 */
async function opened(server, port) {
  return await new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(port, "localhost", () => resolve(true));
  });
}

/** @param {Server} server */
function addressOf(server) {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return `http://localhost:${port}/`;
}

/**
 * @param {Answer} answer
 * @param {ServerResponse} response
 */
function send({ status, type, body, location }, response) {
  const headers = { "content-type": type, "cache-control": "no-store" };
  response.writeHead(status, { ...headers, ...(location !== undefined && { location }) }).end(body);
}
