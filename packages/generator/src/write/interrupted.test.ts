import type * as Fs from "node:fs";
import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { contentsOf, folderOf } from "../../test/folder.ts";
import { holdFolder } from "./hold.ts";
import { OutputError } from "./output-error.ts";
import { write } from "./write.ts";

/** How many calls that change the disk still succeed, and which fail from then on. */
const disk = vi.hoisted(() => ({ left: Infinity, isDead: false }));

vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  const grows = ["mkdirSync", "openSync", "renameSync", "writeFileSync"] as const;
  const shrinks = ["rmSync", "rmdirSync"] as const;
  const until = (name: (typeof grows | typeof shrinks)[number], isHarmless: () => boolean) => [
    name,
    (...args: readonly unknown[]) => {
      if (!isHarmless() && disk.left-- <= 0) {
        const refusal = { code: "ENOSPC", syscall: "write" };
        throw Object.assign(new Error("ENOSPC: no space left on device, write"), refusal);
      }
      const call: unknown = Reflect.apply(fs[name], fs, args);
      return call;
    },
  ];
  return {
    ...fs,
    ...Object.fromEntries([
      ...grows.map((name) => until(name, () => false)),
      ...shrinks.map((name) => until(name, () => !disk.isDead)),
    ]),
  };
});

afterEach(() => void Object.assign(disk, { left: Infinity, isDead: false }));

const before = [
  { path: "a.json", content: "1\n" },
  { path: "old/deep/x.md", content: "x\n" },
  { path: "text/en.json", content: "same\n" },
];
const after = [
  { path: "a.json", content: "2\n" },
  { path: "new/deep/y.md", content: "y\n" },
  { path: "new/z.md", content: "z\n" },
  { path: "text/en.json", content: "same\n" },
];
const receipt = () => ({ from: "data", files: after.length, pages: "" });

/** A run as the command makes it, alone in the folder. */
async function run(out: string, files = after): Promise<void> {
  const waiting = { say: () => undefined, interrupted: new AbortController().signal };
  const hold = await holdFolder(out, { ...waiting, patience: 0 });
  try {
    await write(files, out, "json of data", { hold, receipt });
  } finally {
    hold.release();
  }
}

/** Runs in fresh folders, each time with one more change of the disk that succeeds, until a run does. */
async function eachMoment(
  isDead: boolean,
  start: (out: string) => Promise<void>,
  judge: (out: string, error: unknown) => Promise<void>,
): Promise<number> {
  for (let moment = 0; ; moment++) {
    const out = join(folderOf(), "out");
    await start(out);
    Object.assign(disk, { left: moment, isDead });
    const error: unknown = await run(out).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const isDone = disk.left >= 0;
    disk.left = Infinity;
    if (isDone) return moment;
    await judge(out, error);
  }
}

const starts: readonly (readonly [string, (out: string) => Promise<void>])[] = [
  ["a folder that is not there", async () => undefined],
  [
    "an empty folder",
    async (out) => {
      mkdirSync(out);
    },
  ],
  ["a folder of an earlier run", (out) => run(out, before)],
];

/** The claim of a killed run is that of a process which runs no longer. */
function bury(out: string): void {
  for (const name of existsSync(out) ? readdirSync(out) : []) {
    const dead = name.replace(/^(\.wirecode-writer\.\d+\.)[\da-f]+/, "$100000000");
    if (dead !== name) renameSync(join(out, name), join(out, dead));
  }
}

async function expectMended(out: string): Promise<void> {
  await run(out);
  const fresh = join(folderOf(), "out");
  await run(fresh);
  expect(contentsOf(out)).toEqual(contentsOf(fresh));
}

describe.each(starts)("%s", (_, start) => {
  test("is mended by the next run, at whatever moment the last one was killed", async () => {
    const moments = await eachMoment(true, start, async (out) => {
      bury(out);
      await expectMended(out);
    });
    expect(moments).toBeGreaterThan(9);
  });

  test("is mended by the next run, at whatever moment the disk was full, and that is said", async () => {
    const moments = await eachMoment(false, start, async (out, error) => {
      expect(error).toBeInstanceOf(OutputError);
      expect(error).toMatchObject({ help: expect.stringContaining("Make room") });
      await expectMended(out);
    });
    expect(moments).toBeGreaterThan(9);
  });
});
