import { request } from "node:http";
import { expect, it } from "vitest";
import { openLive } from "./live.ts";
import { listen } from "./server.ts";

const origin = await listen(0, {
  live: openLive(),
  async make(path) {
    if (path === "broken") throw new Error("It does not work.");
    const status = path === "" ? 200 : 404;
    return { status, type: "text/html; charset=utf-8", body: `<head></head>${path}` };
  },
});

/** Asks for a target exactly as it is written, which `fetch` would not do. */
async function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
  return await new Promise<{ status: number | undefined; type: string | undefined; body: string }>(
    (resolve, reject) => {
      request(origin, { path, headers: { ...headers } }, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (text) => (body += text));
        response.on("end", () =>
          resolve({ status: response.statusCode, type: response.headers["content-type"], body }),
        );
      })
        .once("error", reject)
        .end();
    },
  );
}

it.each([
  ["/", 200],
  ["/?a=%", 200],
  ["//", 404],
  ["//evil.example/", 404],
  ["/%", 400],
  ["/%C3", 400],
  ["/_dev/%00", 400],
  ["/_dev/..%2Findex.ts", 404],
  ["/_dev/../index.ts", 404],
  ["/_dev/%2e%2e/index.ts", 404],
  ["/assets/..%2F..%2Fpackage.json", 404],
  ["/assets/../../package.json", 404],
  ["/assets/", 404],
  ["/assets/no-such-file.svg", 404],
  ["/_dev/overlay.css", 200],
  ["/assets/icon.svg", 200],
  ["/assets/fonts/ibm-plex-mono-licence.txt", 200],
])("answers %s with %i", async (path, status) => {
  expect((await ask(path)).status).toBe(status);
});

it("says what a file is", async () => {
  expect((await ask("/_dev/overlay.css")).type).toBe("text/css; charset=utf-8");
  expect((await ask("/assets/icon.svg")).type).toBe("image/svg+xml");
});

it("answers nobody who was led here by a foreign name", async () => {
  for (const path of ["/", "/_dev/events", "/_dev/overlay.css"])
    expect(await ask(path, { host: "evil.example:8080" })).toMatchObject({ status: 403 });
  for (const host of ["localhost", "127.0.0.1:8080", "[::1]:8080"])
    expect(await ask("/", { host })).toMatchObject({ status: 200 });
});

it("makes a page of what went wrong, which loads anew when that is mended", async () => {
  const { status, body } = await ask("/broken");
  expect(status).toBe(500);
  expect(body).toContain("It does not work.");
  expect(body).toContain("/_dev/live.js");
});
