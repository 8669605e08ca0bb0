import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { contentsOf, folderOf } from "../../test/folder.ts";
import { holdFolder } from "./hold.ts";
import { identityOf, processPlace } from "./process-identity.ts";

const NEVER = new AbortController().signal;

function hold(folder: string, patience?: number, said: string[] = []) {
  const say = (message: string) => void said.push(message);
  return holdFolder(folder, {
    say,
    interrupted: NEVER,
    ...(patience !== undefined && { patience }),
  });
}

/** Puts a claim into a folder as if a process had made it. */
function claimBy(folder: string, pid: number, born: string | undefined, place: string): string {
  const file = join(folder, `.wirecode-writer.${pid}.${born ?? "00000000"}.${place}.0badcafe`);
  writeFileSync(file, "");
  return file;
}

test("who comes second is told who is writing, and waits until that has ended", async () => {
  const folder = folderOf();
  const said: string[] = [];
  const first = await hold(folder);
  let isSecond = false;
  const second = hold(folder, undefined, said).then((held) => {
    isSecond = true;
    return held;
  });
  await setTimeout(200);
  expect(isSecond).toBe(false);
  expect(said).toEqual([
    `Another run (process ${process.pid}) is writing in ${folder}; waiting for it.`,
  ]);
  first.release();
  (await second).release();
  expect(readdirSync(folder)).toEqual([]);
});

test("of many who come at once one at a time gets in, and in the end each", async () => {
  const folder = join(folderOf(), "deep", "out");
  let [inside, most] = [0, 0];
  const visit = async () => {
    const held = await hold(folder);
    most = Math.max(most, ++inside);
    await setTimeout(2);
    inside--;
    held.release();
  };
  await Promise.all(Array.from({ length: 30 }, visit));
  expect(most).toBe(1);
});

test("who waits too long is told what to do, and leaves no trace", async () => {
  const folder = folderOf();
  const first = await hold(folder);
  const before = contentsOf(folder);
  await expect(hold(folder, 60)).rejects.toMatchObject({
    message: expect.stringContaining(`(process ${process.pid}) is writing in ${folder}`),
    help: expect.stringContaining(join(folder, Object.keys(before)[0] ?? "")),
  });
  expect(contentsOf(folder)).toEqual(before);
  first.release();
});

test("an interruption ends the wait", async () => {
  const folder = folderOf();
  const first = await hold(folder);
  const interrupt = new AbortController();
  const second = holdFolder(folder, {
    say: () => interrupt.abort(new Error("ctrl-C")),
    interrupted: interrupt.signal,
  });
  await expect(second).rejects.toThrow("ctrl-C");
  first.release();
});

test("the claim of a process that has been killed keeps nobody out, whoever has its number now", async () => {
  const folder = folderOf();
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  claimBy(folder, pid, identityOf(process.pid), processPlace());
  // Windows does not say when a process was born.
  if (process.platform !== "win32") claimBy(folder, process.pid, "00000000", processPlace());
  const held = await hold(folder, 0);
  expect(readdirSync(folder)).toHaveLength(1);
  held.release();
});

test("the claim of a process elsewhere is believed for a while only", async () => {
  const folder = folderOf();
  const claim = claimBy(folder, 4711, "00000000", "ffffffff");
  await expect(hold(folder, 0)).rejects.toThrow("process 4711");
  const past = Date.now() / 1000 - 3600;
  utimesSync(claim, past, past);
  (await hold(folder, 0)).release();
});

test("a folder that was made for the run and holds nothing at its end is gone", async () => {
  const root = folderOf();
  const held = await hold(join(root, "a", "b"));
  held.release();
  expect(readdirSync(root)).toEqual([]);
  const other = await hold(join(root, "a"));
  writeFileSync(join(root, "a", "x"), "");
  other.release();
  expect(contentsOf(root)).toEqual({ "a/x": "" });
});

test("who empties the folder takes the hold away", async () => {
  const folder = join(folderOf(), "out");
  const held = await hold(folder);
  expect(held.stands()).toBe(true);
  rmSync(folder, { recursive: true });
  expect(held.stands()).toBe(false);
  const next = await hold(folder);
  held.release();
  expect(next.stands()).toBe(true);
  next.release();
});

test("what the disk refuses is said in a sentence", async () => {
  const below = join(folderOf({ file: "" }), "file", "out");
  await expect(hold(below)).rejects.toMatchObject({
    help: expect.stringContaining("A file stands"),
  });
});
