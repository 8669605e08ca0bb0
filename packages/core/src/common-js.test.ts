import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import status from "../generated/compat/statuses/index.js";
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

describe("what takes the place of other packages, in CommonJS", () => {
  it.each([
    "http-status-codes",
    "http-status",
    "http-status/nginx",
    "http-status/iis",
    "http-status/cloudflare",
    "http-status/unofficial",
  ])("has what the ES module for %s has", async (name) => {
    const required: Exports = require(`@wirecode/core/compat/${name}`);
    const module = new URL(`../generated/compat/${name}/index.js`, import.meta.url);
    const imported: Exports = await import(/* @vite-ignore */ module.href);
    expect(Object.keys(required).toSorted()).toEqual(Object.keys(imported).toSorted());
    for (const [key, value] of Object.entries(imported)) {
      if (typeof value !== "function") expect(shown(required[key]), key).toEqual(shown(value));
    }
  });

  it("is the function itself where the package is one", async () => {
    const required: typeof status = require("@wirecode/core/compat/statuses");
    expect(required("not found")).toBe(404);
    expect(shown(required)).toEqual(shown(status));
  });
});

/** A value with the names of functions in place of these: each module has functions of its own. */
function shown(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify({ ...(value as object) }, (_, one: unknown) =>
      typeof one === "function" ? one.name : one,
    ),
  );
}

it("finds the same codes", () => {
  const required: typeof core = require("@wirecode/core");
  expect(required.get("smtp", 551)).toEqual(core.get("smtp", 551));
  expect(required.map("grpc:14")).toEqual(core.map("grpc:14"));
});
