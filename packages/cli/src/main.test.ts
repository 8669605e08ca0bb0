import { protocols } from "@wirecode/core";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { BIN, start } from "./testing/start.ts";

const shell = promisify(execFile);

/** What has its place in a terminal only. */
const MARKS = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u;

describe.concurrent("the published command", () => {
  it.each([
    ["551", 0],
    ["smtp 551", 0],
    ["smtp", 0],
    ["list", 0],
    ["list smtp --class 5yz", 0],
    ["compare smtp 211 551", 0],
    ["search mailbox", 0],
    ["completion bash", 0],
    ["completion zsh", 0],
    ["completion fish", 0],
    ["completion powershell", 0],
    ["help", 0],
    ["decide --json", 0],
    ["decide xyzzy", 1],
    ["smtp 999", 1],
    ["search xyzzy", 1],
    ["compare", 2],
    ["--nonsense", 2],
  ])("%s leaves with %d in English and in Arabic", async (line, code) => {
    for (const locale of ["en", "ar"]) {
      const outcome = await start(line.split(" "), { LC_ALL: locale });
      expect(outcome.code).toBe(code);
      expect(outcome.stdout !== "").toBe(code === 0);
      expect(outcome.stderr !== "").toBe(code !== 0);
      expect(outcome.stdout + outcome.stderr).not.toMatch(MARKS);
    }
  });

  it("tells its version", async () => {
    const outcome = { code: 0, stdout: `${manifest.version}\n`, stderr: "" };
    expect(await start(["--version"])).toEqual(outcome);
    expect(await start(["-v"])).toEqual(outcome);
  });

  it("prints colours into a pipe only when forced to", async () => {
    expect((await start(["smtp", "551"], { FORCE_COLOR: "1" })).stdout).toContain("\u001B[1m");
    const refused = await start(["smtp", "551", "--no-color"], { FORCE_COLOR: "1" });
    expect(refused.stdout).not.toContain("\u001B");
  });

  it("flushes everything before it ends", async () => {
    const { stdout } = await start(["list", "smtp", "--unofficial", "--json"]);
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  it.skipIf(process.platform === "win32")("is quiet when its reader leaves", async () => {
    const line = `"${process.execPath}" "${BIN}" list smtp --unofficial --json | head -n 1`;
    expect(await shell("sh", ["-c", line])).toEqual({ stdout: "[\n", stderr: "" });
  });
});

describe.concurrent("what cannot be read or written", () => {
  it.skipIf(!existsSync("/dev/full"))("ends with 3 when the disk is full", async () => {
    for (const line of ["smtp 551", "list smtp --json", "help", "completion bash", "--version"]) {
      const script = `"${process.execPath}" "${BIN}" ${line} > /dev/full; echo "left with $?"`;
      const { stdout, stderr } = await shell("sh", ["-c", script]);
      expect(stdout).toBe("left with 3\n");
      expect(stderr).toMatch(/^wirecode: ENOSPC: [^\n]+\n$/);
    }
  });

  it.skipIf(process.platform === "win32")(
    "ends with 3 when the answers cannot be read",
    async () => {
      const script = `"${process.execPath}" "${BIN}" decide which-redirect 0> /dev/null > /dev/null; echo "left with $?"`;
      const { stdout, stderr } = await shell("sh", ["-c", script]);
      expect(stdout).toBe("left with 3\n");
      expect(stderr).toMatch(/^wirecode: EBADF: [^\n]+\n$/);
    },
  );
});

const PROTOCOLS = protocols().map(({ id }) => id);

describe.concurrent("completion", () => {
  it.each([
    [
      "=",
      ["explain", "compare", "list", "search", "map", "decide", "completion", "help", ...PROTOCOLS],
    ],
    ["=comp", ["compare", "completion"]],
    ["smtp =21", ["211", "214"]],
    ["=smtp:21", []],
    ["compare =sm", ["smtp", "smtp-enhanced", "smtp:", "smtp-enhanced:"]],
    ["compare smtp =21", ["211", "214"]],
    ["compare smtp 211 =21", ["214"]],
    ["compare =smtp:21", ["smtp:211", "smtp:214"]],
    ["compare smtp:211 =smtp:21", ["smtp:211", "smtp:214"]],
    ["compare smtp 211 214 =", []],
    ["list =", PROTOCOLS],
    ["completion =", ["bash", "zsh", "fish", "powershell"]],
    ["help =li", ["list"]],
    ["list smtp --class =5", ["5yz"]],
    ["list smtp =--cl", ["--class"]],
    ["smtp 551 =--cl", []],
    ["smtp 551 --json =--j", []],
    ["smtp 551 --locale =a", ["ar"]],
    ["smtp 551 =--locale=a", ["--locale=ar"]],
    ["search =mail", []],
    ["explain =package.j", ["package.json"]],
    ["explain package.json =src/comp", ["src/complain.ts", "src/completion/"]],
    ["explain =nosuch/", []],
    ["nosuch =", []],
  ])("%s", async (line, expected) => {
    const { stdout, code } = await start(["complete", "--", ...line.split(" ")]);
    expect(code).toBe(0);
    expect(
      stdout
        .split("\n")
        .slice(0, -1)
        .map((one) => one.split("\t")[0]),
    ).toEqual(expected);
  });

  it("describes candidates in the reader's language", async () => {
    const { stdout } = await start(["complete", "--", "=smtp"], { LANG: "ar_EG.UTF-8" });
    expect(stdout).toMatch(/^smtp\t\p{Script=Arabic}/u);
  });

  it.skipIf(process.platform === "win32")("works in bash, colons included", async () => {
    const script = [
      `wirecode() { "${process.execPath}" "${BIN}" "$@"; }`,
      "source <(wirecode completion bash)",
      'COMP_LINE="wirecode compare smtp:21" COMP_POINT=24',
      "COMP_WORDS=(wirecode compare smtp : 21) COMP_CWORD=4",
      '_wirecode; echo "${COMPREPLY[*]}"',
    ].join("\n");
    expect(await shell("bash", ["-c", script])).toEqual({ stdout: "211 214\n", stderr: "" });
  });

  it.skipIf(process.platform === "win32")("evaluates nothing of the command line", async () => {
    const script = [
      `wirecode() { "${process.execPath}" "${BIN}" "$@"; }`,
      "source <(wirecode completion bash)",
      `COMP_LINE='wirecode smtp $(echo pwned >&2)' COMP_POINT=31`,
      "COMP_WORDS=(wirecode smtp 'x') COMP_CWORD=2",
      "_wirecode",
    ].join("\n");
    const { stderr } = await shell("bash", ["-c", `${script}; true`]);
    expect(stderr).toBe("");
  });
});
