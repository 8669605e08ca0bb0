import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { parse, stringify } from "yaml";
import { contentsOf, folderOf, put } from "../../test/folder.ts";
import { holdFolder } from "../write/hold.ts";
import { run } from "./run.ts";

const DATA = fileURLToPath(new URL("../../../../data/", import.meta.url));
const TARGETS = ["--target", "markdown", "--target", "json"];

const FOLDERS = ["phrases", "grpc", "websocket"];

/** The codes and words of gRPC and WebSocket, which have comparisons of all pairs, and no Arabic words yet. */
function catalogue(): string {
  const data = folderOf();
  for (const part of ["locales.yaml", "glossary.yaml", "style.yaml", ...FOLDERS]) {
    cpSync(join(DATA, part), join(data, part), { recursive: true });
  }
  keepLanguages(data, ["en", "ar"]);
  put(join(data, "exceptions.yaml"), exceptionsFor(data));
  return data;
}

/** Takes the files of other languages out: their phrases ask for forms of words that only other protocols have. */
function keepLanguages(data: string, tags: readonly string[]): void {
  const locales: Record<string, unknown> = parse(readFileSync(join(data, "locales.yaml"), "utf8"));
  const kept = Object.entries(locales).filter(([tag]) => tags.includes(tag));
  put(join(data, "locales.yaml"), stringify(Object.fromEntries(kept)));
  const files = readdirSync(data, { recursive: true, encoding: "utf8" });
  for (const file of files) {
    const tag = basename(file).replace(/\.(?:yaml|json)$/, "");
    if (tag in locales && !tags.includes(tag)) rmSync(join(data, file));
  }
}

/** Those of our own exceptions that are about files of a folder. */
function exceptionsFor(data: string): string {
  const all: Record<string, Record<string, unknown>> = parse(
    readFileSync(join(DATA, "exceptions.yaml"), "utf8"),
  );
  const kept = Object.entries(all).map(([rule, files]) => [
    rule,
    Object.fromEntries(
      Object.entries(files).filter(([file]) => existsSync(join(data, file.split(":")[0] ?? ""))),
    ),
  ]);
  return stringify(Object.fromEntries(kept));
}

/** Runs `build --watch` until the test is done with it; a line of its output is how a run went. */
function watch(data: string, out: string) {
  const interrupt = new AbortController();
  let [said, told] = ["", ""];
  const ended = run(
    ["build", ...TARGETS, "--data", data, "--out", out, "--watch", "--format", "json"],
    "1.2.3",
    {
      out: (text) => void (said += text),
      err: (text) => void (told += text),
      terminal: false,
      color: false,
      interrupted: interrupt.signal,
    },
  );
  const lines = () => said.split("\n").filter((line) => line !== "");
  return {
    /** How the run went that follows an edit, once the watch waits for the next. */
    next: async (edit: () => void, isDone = true) => {
      const [before, watching] = [lines().length, told.split("Watching").length];
      edit();
      await vi.waitFor(
        () => {
          expect(lines().length).toBeGreaterThan(before);
          if (isDone) expect(told.split("Watching").length).toBeGreaterThan(watching);
        },
        { timeout: 30_000, interval: 20 },
      );
      return JSON.parse(lines().at(-1) ?? "");
    },
    told: () => told,
    end: async () => {
      interrupt.abort();
      return await ended;
    },
  };
}

async function fresh(data: string): Promise<Readonly<Record<string, string>>> {
  const out = join(folderOf(), "out");
  const silent = { out: vi.fn(), err: vi.fn(), terminal: false, color: false };
  const io = { ...silent, interrupted: new AbortController().signal };
  expect(await run(["build", ...TARGETS, "--data", data, "--out", out], "1.2.3", io)).toBe(0);
  return pagesIn(out);
}

function pagesIn(out: string): Readonly<Record<string, string>> {
  const files = Object.entries(contentsOf(out));
  return Object.fromEntries(files.filter(([path]) => !path.startsWith(".")));
}

function change(data: string, name: string, from: RegExp, to: string): void {
  const file = join(data, name);
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(from);
  put(file, text.replace(from, to));
}

test("after each edit the folder is what a fresh run would have made of the data", async () => {
  const [data, out] = [catalogue(), join(folderOf(), "out")];
  const { next, end } = watch(data, out);
  expect(await next(() => undefined)).toEqual({ current: true, problems: [] });
  const edits: readonly (readonly [string, RegExp, string])[] = [
    ["grpc/text/en.yaml", /( {4}meaning: >-\n {6})/u, "$1More than that. "],
    ["grpc/text/en.yaml", /( {4}verdict: >-\n {6})/u, "$1In short, they differ. "],
    ["grpc/text/en.yaml", /( {2}"0":\n {4}title: ).*/u, "$1Call finished"],
    ["websocket/codes.yaml", /retry: later/u, "retry: never"],
    ["phrases/ar.yaml", /(skip: انتقل) إلى/u, "$1 الآن إلى"],
    ["grpc/protocol.yaml", /title: gRPC/u, "title: GRPC"],
  ];
  for (const [name, from, to] of edits) {
    const said = await next(() => change(data, name, from, to));
    expect(said).toMatchObject({ current: true });
    expect(pagesIn(out)).toEqual(await fresh(data));
  }
  expect(await end()).toBe(0);
}, 120_000);

test("a mistake is told to people and tools, and the last good output stays", async () => {
  const [data, out] = [catalogue(), join(folderOf(), "out")];
  const { next, told, end } = watch(data, out);
  await next(() => undefined);
  const before = contentsOf(out);
  const wrong = await next(() =>
    change(data, "grpc/codes.yaml", /name: Cancelled/u, "nmae: Cancelled"),
  );
  expect(wrong.current).toBe(false);
  const problem = wrong.problems.find(({ rule }: { rule: string }) => rule === "key-unknown");
  expect(problem).toMatchObject({ severity: "error", message: expect.stringContaining("`name`?") });
  expect(problem.place).toMatch(/grpc\/codes\.yaml:\d+:\d+$/);
  expect(problem.frame.join("\n")).toContain("^^^^");
  expect(problem.advice[0]).toContain("Known keys");
  expect(told()).toContain(`${problem.place} error key-unknown`);
  expect(contentsOf(out)).toEqual(before);
  const mended = await next(() => change(data, "grpc/codes.yaml", /nmae/u, "name"));
  expect(mended).toEqual({ current: true, problems: [] });
  await end();
});

test("a file that somebody removed from the output comes back with the next edit", async () => {
  const [data, out] = [catalogue(), join(folderOf(), "out")];
  const { next, end } = watch(data, out);
  await next(() => undefined);
  rmSync(join(out, "text/en/grpc.json"));
  await next(() =>
    change(data, "grpc/text/en.yaml", /( {2}"0":\n {4}title: ).*/u, "$1Call finished"),
  );
  expect(pagesIn(out)).toEqual(await fresh(data));
  await end();
});

const retitle = (data: string, title: string) => () =>
  change(data, "grpc/text/en.yaml", /( {2}"0":\n {4}title: ).*/u, `$1${title}`);

describe("a watch goes on", () => {
  const NEVER = new AbortController().signal;
  test("after another run has written in its folder, and waits while it does", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const { next, told, end } = watch(data, out);
    await next(() => undefined);
    const hold = await holdFolder(out, { say: () => undefined, interrupted: NEVER });
    const current = next(retitle(data, "Call finished"));
    await vi.waitFor(() => expect(told()).toContain("is writing in"), { timeout: 10_000 });
    const other = join(out, "text/en/websocket.json");
    put(other, "{}");
    put(join(out, ".wirecode-generated"), "another run");
    hold.release();
    expect(await current).toEqual({ current: true, problems: [] });
    expect(pagesIn(out)).toEqual(await fresh(data));
    expect(await end()).toBe(0);
  });

  test("when its output is taken away, and when somebody else's files stand in its place", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const { next, told, end } = watch(data, out);
    await next(() => undefined);
    rmSync(out, { recursive: true });
    expect(await next(retitle(data, "Call finished"))).toMatchObject({ current: true });
    expect(pagesIn(out)).toEqual(await fresh(data));
    rmSync(out, { recursive: true });
    put(join(out, "thesis.txt"), "years of work");
    expect(await next(retitle(data, "Call ended"), false)).toMatchObject({
      current: false,
      problems: [{ rule: "output-writable", message: expect.stringContaining("did not write") }],
    });
    expect(contentsOf(out)).toEqual({ "thesis.txt": "years of work" });
    expect(await next(() => rmSync(out, { recursive: true }))).toMatchObject({ current: true });
    expect(pagesIn(out)).toEqual(await fresh(data));
    expect(told().split("did not write")).toHaveLength(2);
    expect(await end()).toBe(0);
  });

  test("when its data is taken away, or turns into a link that leads back to itself", async () => {
    const [data, out] = [catalogue(), join(folderOf(), "out")];
    const { next, end } = watch(data, out);
    await next(() => undefined);
    const before = pagesIn(out);
    const file = join(data, "grpc/codes.yaml");
    const loop = await next(() => {
      renameSync(file, join(data, "grpc/.codes"));
      symlinkSync(file, file);
    });
    expect(loop).toMatchObject({ current: false, problems: [{ rule: "file-link" }] });
    const mended = await next(() => renameSync(join(data, "grpc/.codes"), file));
    expect(mended).toEqual({ current: true, problems: [] });
    const gone = await next(() => renameSync(data, `${data}-away`));
    expect(gone).toMatchObject({ current: false, problems: [{ rule: "file-missing" }] });
    symlinkSync(data, data);
    await setTimeout(500);
    rmSync(data);
    expect(await next(() => renameSync(`${data}-away`, data))).toMatchObject({ current: true });
    expect(pagesIn(out)).toEqual(before);
    expect(await end()).toBe(0);
  });
});
