import { expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";

test("a fingerprint is ten hex digits that change with the words", () => {
  expect(fingerprint({ title: "Gone" })).toMatch(/^[0-9a-f]{10}$/);
  expect(fingerprint({ title: "Gone" })).not.toBe(fingerprint({ title: "Gone!" }));
  expect(fingerprint({ list: ["a", "b"] })).not.toBe(fingerprint({ list: ["b", "a"] }));
});

test("the order of keys and empty defaults do not count", () => {
  const entry = { title: "Gone", fix: { client: "Wait." } };
  expect(fingerprint({ fix: { client: "Wait." }, title: "Gone" })).toBe(fingerprint(entry));
  expect(fingerprint({ ...entry, values: {}, list: [] })).toBe(fingerprint(entry));
});

test("fingerprints are stable: a change here would make every release look like a change of everything", () => {
  expect(fingerprint({ title: "Gone", summary: "It is gone." })).toMatchInlineSnapshot(
    `"d1545aae4e"`,
  );
});
