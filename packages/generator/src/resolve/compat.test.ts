import { expect, test } from "vitest";
import { codeRuns } from "./code-runs.ts";
import { constantName } from "./constant-name.ts";

test("a run of numbers names each of them, unless it is a code itself", () => {
  expect(codeRuns("200-203", () => false)).toEqual(["200", "201", "202", "203"]);
  expect(codeRuns("4000-4999", (key) => key === "4000-4999")).toEqual(["4000-4999"]);
});

test.each(["404", "419@webdav", "203-200", "5.1.1", "1-999999", "-1", ""])(
  "%j is no run",
  (listed) => {
    expect(codeRuns(listed, () => false)).toEqual([listed]);
  },
);

test.each([
  ["Not Found", "NOT_FOUND"],
  ["I'm a teapot", "IM_A_TEAPOT"],
  ["Multi-Status", "MULTI_STATUS"],
  ["Request-URI Too Long", "REQUEST_URI_TOO_LONG"],
])("%s makes %s", (phrase, name) => {
  expect(constantName(phrase)).toBe(name);
});
