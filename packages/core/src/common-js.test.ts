import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import * as core from "./index.ts";

type Exports = Readonly<Record<string, unknown>>;

const require = createRequire(import.meta.url);

/** Everything that protocols have entries for, such as `http/members`. */
const entries = core.protocols().flatMap(({ id }) => {
  const files = readdirSync(new URL(`../dist/cjs/${id}`, import.meta.url));
  return files.flatMap((file) => /^(.+)\.cjs$/.exec(file)?.[1] ?? []).map((name) => [id, name]);
});

/** The namespace of an ES module is an object of a kind of its own. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? [...value] : { ...(value as object) };
}

describe.each(entries)("%s/%s in CommonJS", (id, name) => {
  const specifier = `@wirecode/core/${id}${name === "index" ? "" : `/${name}`}`;
  const required: Exports = require(specifier);

  it("has what the ES module has", async () => {
    const imported: Exports = await import(`../generated/${id}/${name}.js`);
    expect(Object.keys(required).toSorted()).toEqual(Object.keys(imported).toSorted());
    for (const [key, value] of Object.entries(imported)) {
      if (typeof value !== "function") expect(plain(required[key]), key).toEqual(plain(value));
    }
  });

  it("has tables of nothing but their rows, which nobody can change", () => {
    for (const [key, value] of Object.entries(required)) {
      if (typeof value !== "object" || value === null) continue;
      expect(Object.isFrozen(value), key).toBe(true);
      if (!Array.isArray(value) && key !== "protocol")
        expect("constructor" in value, key).toBe(false);
    }
  });
});

it("finds the same codes", () => {
  const required: typeof core = require("@wirecode/core");
  expect(required.get("smtp", 551)).toEqual(core.get("smtp", 551));
  expect(required.map("grpc:14")).toEqual(core.map("grpc:14"));
});
