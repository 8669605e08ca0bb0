import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterEach, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { call } from "./testing/connect.ts";

/** What the build has made, as `npx @wirecode/mcp` starts it. */
const BINARY = fileURLToPath(new URL("../bin/wirecode-mcp.mjs", import.meta.url));

const open: Client[] = [];
afterEach(async () => {
  for (const client of open.splice(0)) await client.close();
});

async function start(args: readonly string[] = [], mode: "legacy" | "auto" = "legacy") {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [BINARY, ...args],
    stderr: "pipe",
  });
  const client = new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode } });
  open.push(client);
  await client.connect(transport);
  return client;
}

describe("the server over standard input and output", () => {
  it.each(["legacy", "auto"] as const)("answers clients of the %s protocol", async (mode) => {
    const client = await start([], mode);
    expect(client.getServerVersion()).toMatchObject({
      name: "wirecode",
      version: manifest.version,
    });
    expect(client.getInstructions()).toContain("explain");
    expect((await client.listTools()).tools).toHaveLength(6);
    const { structured } = await call(client, "lookup", { code: "smtp 551" });
    expect(structured).toMatchObject({ codes: [{ code: 551 }] });
    const { contents } = await client.readResource({ uri: "wirecode://http/404" });
    expect(contents).toHaveLength(1);
    const explained = await call(client, "explain", { text: "550 5.1.1 no such user" });
    expect(explained.structured).toMatchObject({ messages: [{ reason: "recipient" }] });
  });

  it("answers in the language it was started with, and in any that is asked for", async () => {
    const client = await start(["--locale", "ar"]);
    expect((await call(client, "lookup", { code: "smtp 551" })).structured).toMatchObject({
      codes: [{ text: { lang: "ar" } }],
    });
    const german = await call(client, "lookup", { code: "smtp 551", locale: "de" });
    expect(german.structured).toMatchObject({ codes: [{ text: { lang: "de" } }] });
  });

  it("says which languages there are where it has no words in the one asked for", () => {
    const { stderr, status } = run("--locale", "tlh");
    expect(stderr).toBe(
      'wirecode-mcp: There are no words in "tlh". There are en, ar, de, es, fr, hi, id, ja, ko, pt, ru, th, tr, vi, zh-Hans.\n',
    );
    expect(status).toBe(0);
  });

  it("explains a text of megabytes", async () => {
    const client = await start();
    const log = '10.0.0.1 - - "GET / HTTP/1.1" 502 0\n'.repeat(100_000);
    const { structured } = await call(client, "explain", { text: log });
    expect(structured).toMatchObject({ more: 100_000 - 50 });
  });

  it("ends when the client leaves", async () => {
    const child = spawn(process.execPath, [BINARY], { stdio: ["pipe", "ignore", "ignore"] });
    child.stdin.end();
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect(code).toBe(0);
  });

  it.each(['{"jsonrpc":', "[1, 2]", '{"jsonrpc":"2.0","method":7}', "\0\u{FFFF}", ""])(
    "goes on after the line %j",
    async (line) => {
      const child = spawn(process.execPath, [BINARY], { stdio: ["pipe", "pipe", "ignore"] });
      const ping = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" });
      child.stdin.write(`${line}\n${ping}\n`);
      const answer = await new Promise((resolve) => child.stdout.once("data", resolve));
      expect(JSON.parse(String(answer))).toMatchObject({ id: 1, result: {} });
      child.kill();
    },
  );

  it("says why it ends where a message has no end", async () => {
    const child = spawn(process.execPath, [BINARY], { stdio: ["pipe", "ignore", "pipe"] });
    child.stdin.on("error", () => {});
    let told = "";
    child.stderr.on("data", (text) => (told += String(text)));
    child.stdin.write("x".repeat(33 * 1024 * 1024));
    await new Promise((resolve) => child.once("exit", resolve));
    expect(told).toMatch(/^wirecode-mcp: .*exceeded maximum size/);
    expect(told).not.toMatch(/\n\s+at /);
  });
});

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [BINARY, ...args], { encoding: "utf8", input: "" });
}

describe("the command line", () => {
  it("says its version and how it is used", () => {
    expect(run("--version")).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
    expect(run("--help").stdout).toContain("--locale <tag>");
  });

  it.each([["--port"], ["--locale"], ["extra"]])("refuses %s", (...args) => {
    const { status, stderr, stdout } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: wirecode-mcp");
    expect(stdout).toBe("");
  });
});
