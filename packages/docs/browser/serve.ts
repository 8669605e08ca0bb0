import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { once } from "node:events";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
};

/** Serves a folder the way a static host does, on a free port of this machine. */
export async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? "/", "http://localhost").pathname).then(
      ({ status, type, body }) =>
        response
          .writeHead(status, { "content-type": type, "cache-control": "max-age=600" })
          .end(body),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };

  async function answer(path: string) {
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    try {
      return {
        status: 200,
        type: TYPES[extname(file)] ?? "text/plain",
        body: await readFile(file),
      };
    } catch {
      const body = await readFile(join(folder, "404.html")).catch(() => "Not found");
      return { status: 404, type: "text/html; charset=utf-8", body };
    }
  }
}
