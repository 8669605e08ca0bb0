import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { folderOf, put } from "../../test/folder.ts";
import { watchFolder } from "./watch-folder.ts";

test("a run follows each edit, in folders that come and go, until ctrl-C", async () => {
  const root = folderOf({ "smtp/codes.yaml": "1" });
  const interrupt = new AbortController();
  let runs = 0;
  const io = {
    out: vi.fn(),
    err: vi.fn(),
    terminal: false,
    color: false,
    interrupted: interrupt.signal,
  };
  const watching = watchFolder(
    root,
    async () => {
      runs += 1;
      return "done";
    },
    io,
  );
  const next = async (edit: () => void) => {
    const before = runs;
    edit();
    await vi.waitFor(() => expect(runs).toBeGreaterThan(before), { timeout: 5000 });
    await setTimeout(150);
  };
  await vi.waitFor(() => expect(runs).toBe(1));
  await next(() => put(join(root, "smtp/codes.yaml"), "2"));
  await next(() => mkdirSync(join(root, "sip")));
  await next(() => put(join(root, "sip/codes.yaml"), "1"));
  await next(() => {
    put(join(root, "sip/.codes.swp"), "2");
    renameSync(join(root, "sip/.codes.swp"), join(root, "sip/codes.yaml"));
  });
  await next(() => rmSync(join(root, "sip"), { recursive: true }));
  await next(() => put(join(root, "locales.yaml"), ""));
  // Windows lets nobody rename a folder that is being watched.
  if (process.platform !== "win32") {
    await next(() => renameSync(root, `${root}-away`));
    await next(() => renameSync(`${root}-away`, root));
  }
  await next(() => put(join(root, "locales.yaml"), "en"));
  interrupt.abort();
  await watching;
  expect(runs).toBeLessThan(20);
}, 30_000);
