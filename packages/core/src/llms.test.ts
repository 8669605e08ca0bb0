import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import * as core from "./index.ts";

const require = createRequire(import.meta.url);
const text = readFileSync(new URL("../llms.txt", import.meta.url), "utf8");
const written = [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

it("names every protocol and its enum", () => {
  for (const { id, enum: name } of core.protocols()) {
    expect(written).toContain(id);
    expect(written).toContain(name);
  }
});

it("names entries that there are", () => {
  const entries = written.filter((code) => /^@wirecode\/core\S*$/.test(code));
  expect(entries.length).toBeGreaterThan(4);
  for (const entry of entries) expect(() => require.resolve(entry), entry).not.toThrow();
});

it("names functions and tables that there are", () => {
  const http: object = require("@wirecode/core/http");
  const names = written.flatMap((code) => /^([a-z]\w+)[([]/.exec(code)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !(name in http) && !(name in core))).toEqual([]);
});
