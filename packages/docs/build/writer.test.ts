import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { prune } from "./prune.ts";
import { writer } from "./writer.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wirecode-site-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("writes what is new or has changed, and leaves the rest alone", () => {
  const first = writer(folder);
  for (const path of ["en/a/index.html", "en/b/index.html"]) first.write(path, "code", "رمز");
  const long = new Date(0);
  utimesSync(join(folder, "en/a/index.html"), long, long);
  const { write, files } = writer(folder);
  write("en/a/index.html", "code", "رمز");
  write("en/b/index.html", "code", Buffer.from("رمس"));
  expect(statSync(join(folder, "en/a/index.html")).mtimeMs).toBe(0);
  expect(readFileSync(join(folder, "en/b/index.html"), "utf8")).toBe("رمس");
  expect(files.map(({ path }) => path)).toEqual(["en/a/index.html", "en/b/index.html"]);
});

it("removes what an earlier build left, with its folders", () => {
  const { write } = writer(folder);
  for (const path of ["a.txt", "en/a/index.html", "en/a/old.html", "en/ab/c/d.html", "old.txt"]) {
    write(path, "code", path);
  }
  prune(folder, new Set(["a.txt", "en/a/index.html"]));
  const left = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  expect(left).toEqual(["a.txt", "en", join("en", "a"), join("en", "a", "index.html")]);
});
