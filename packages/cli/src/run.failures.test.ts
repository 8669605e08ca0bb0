import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openLibrary, type Library } from "./library/library.ts";
import { ask } from "./testing/ask.ts";

/** The library with a file in it that cannot be read. */
function without(part: "bundle" | "locales" | "searchIndex", fail: () => never): Library {
  return { ...openLibrary(), [part]: fail };
}

it("leaves with 3 when a file cannot be opened, and says which", async () => {
  const library = without("bundle", () => readFileSync("nowhere/smtp.json") as never);
  expect(await ask("list smtp", { library })).toEqual({
    stdout: "",
    stderr: "wirecode: ENOENT: no such file or directory, open 'nowhere/smtp.json'\n",
    code: 3,
  });
});

it("leaves with 3 when not even the languages can be read", async () => {
  const library = without("locales", () => readFileSync("nowhere/locales.json") as never);
  expect(await ask("list --json", { library })).toMatchObject({ stdout: "", code: 3 });
});

it("leaves with 3 when a file of its own is damaged", async () => {
  const library = without("searchIndex", () => JSON.parse("{ damaged") as never);
  const { stderr, code } = await ask("search mailbox", { library });
  expect(stderr).toMatch(/^wirecode: [^\n]*JSON[^\n]*\n$/);
  expect(code).toBe(3);
});

it("leaves mistakes of its own to be reported", async () => {
  const library = without("bundle", () => {
    throw new TypeError("a mistake");
  });
  await expect(ask("list smtp", { library })).rejects.toThrow("a mistake");
});
