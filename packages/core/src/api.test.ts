import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { protocols } from "./index.ts";

type Module = Readonly<Record<string, unknown>>;

/** Every enum member and its value. A removed or changed line is a breaking change and needs a major changeset. */
it.each(protocols().map(({ id }) => id))("publishes the reviewed names of %s", async (id) => {
  const module = (await import(`../generated/${id}/index.js`)) as Module;
  const lines = Object.entries(module).flatMap(([name, value]) =>
    isEnum(name, value) ? members(name, value) : [`${name}: ${typeof value}`],
  );
  const report = `${lines.toSorted().join("\n")}\n`;
  await expect(report).toMatchFileSnapshot(`../api/${id}.txt`);
});

it("has a reviewed list for every protocol and for nothing else", () => {
  const lists = readdirSync(new URL("../api", import.meta.url)).toSorted();
  expect(lists).toEqual(
    protocols()
      .map(({ id }) => `${id}.txt`)
      .toSorted(),
  );
});

function isEnum(name: string, value: unknown): value is Readonly<Record<string, unknown>> {
  return /^[A-Z]/.test(name) && typeof value === "object" && value !== null;
}

function members(name: string, entries: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(entries)
    .filter(([member]) => !/^\d/.test(member))
    .map(([member, value]) => `${name}.${member} = ${JSON.stringify(value)}`);
}
