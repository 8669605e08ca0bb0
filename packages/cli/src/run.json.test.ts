import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { ask } from "./testing/ask.ts";

const { resolve } = createRequire(import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: false });

function schema(name: string) {
  return ajv.compile(
    JSON.parse(readFileSync(resolve(`@wirecode/core/schema/${name}.schema.json`), "utf8")),
  );
}

const isCode = schema("code");
const isComparison = schema("comparison");

async function json(line: string): Promise<unknown> {
  return JSON.parse((await ask(`${line} --json`)).stdout);
}

function problems(check: typeof isCode, value: unknown): unknown {
  return check(value) ? [] : check.errors;
}

describe.each(["en", "ar"])("--json in %s", (locale) => {
  it("is a code", async () => {
    const one = await json(`smtp 551 --locale ${locale}`);
    expect(problems(isCode, one)).toEqual([]);
    expect(one).toMatchObject({ protocol: "smtp", code: 551, text: { lang: locale } });
    expect(await json(`UserNotLocal --locale ${locale}`)).toEqual([one]);
    const numbered = (await json(`551 --locale ${locale}`)) as unknown[];
    expect(numbered).toContainEqual(one);
    expect(numbered.length).toBeGreaterThan(1);
  });

  it.each(["list smtp", "list smtp --unofficial"])("is an array of codes for %s", async (line) => {
    const all = (await json(`${line} --locale ${locale}`)) as unknown[];
    expect(all.length).toBeGreaterThan(10);
    expect(all.flatMap((one) => problems(isCode, one))).toEqual([]);
  });

  it("is what a search leads to, best first", async () => {
    const [first, ...others] = (await json(`search 404 vs 410 --locale ${locale}`)) as unknown[];
    expect(first).toMatchObject({
      kind: "comparison",
      a: { protocol: "http", code: 404 },
      b: { protocol: "http", code: 410 },
    });
    expect(others).toContainEqual(expect.objectContaining({ kind: "code", code: 410 }));
    const all = (await json(`search bounce --locale ${locale}`)) as Record<string, unknown>[];
    const known = new Set(["kind", "protocol", "code", "a", "b", "id", "title", "lang"]);
    for (const one of all) {
      expect(Object.keys(one).filter((key) => !known.has(key))).toEqual([]);
      expect(one).toMatchObject({ title: expect.any(String), lang: expect.any(String) });
    }
  });

  it("is a comparison", async () => {
    const told = await json(`compare smtp 551 211 --locale ${locale}`);
    expect(problems(isComparison, told)).toEqual([]);
    expect(told).toMatchObject({ lang: locale, a: { code: 211 }, b: { code: 551 } });
    expect(told).toEqual(await json(`compare smtp:211 smtp:551 --locale ${locale}`));
  });
});

it("is a code where nobody has registered it", async () => {
  for (const line of ["http 472", "smtp 572", "smtp-enhanced 5.7.999", "grpc 99", "ws 1999"])
    expect(problems(isCode, await json(line))).toEqual([]);
});

it("says what is wrong and what was meant", async () => {
  expect(await json("grpc UNAVAILABEL")).toEqual({
    error: "gRPC has no code UNAVAILABEL.",
    didYouMean: ["UNAVAILABLE"],
  });
  expect(await json("smpt 551")).toMatchObject({ didYouMean: ["smtp"] });
  expect(await json("smtp --class 9yz")).toMatchObject({
    didYouMean: ["1yz", "2yz", "3yz", "4yz", "5yz"],
  });
  expect(await ask("smtp nosuch --json")).toMatchObject({ code: 1, stderr: "" });
  expect(await ask("smtp --class 9yz --json")).toMatchObject({ code: 2 });
});

it("is an empty array for a search without matches", async () => {
  expect(await ask("search xyzzy --json")).toEqual({ code: 1, stdout: "[]\n", stderr: "" });
});

it("has no marks of a terminal", async () => {
  const options = { isTTY: true, env: { FORCE_COLOR: "1" } };
  const { stdout } = await ask("smtp 551 --json --locale ar", options);
  expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
});

it("schemas refuse what is no code", () => {
  expect(isCode({})).toBe(false);
  expect(isComparison({})).toBe(false);
});
