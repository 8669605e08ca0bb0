import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openProgress } from "./progress.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What is written when states are shown so many milliseconds after the beginning. */
function written(moments: readonly number[], stream: object, env = {}): string {
  let text = "";
  const output = { isTTY: true, columns: 30, ...stream, write: (piece: string) => (text += piece) };
  const progress = openProgress(output, env);
  const begin = Date.now();
  for (const moment of moments) {
    vi.setSystemTime(begin + moment);
    progress.show(() => `at ${moment}`);
  }
  progress.clear();
  return text;
}

it("says nothing of what is done at once, and takes away what it said", () => {
  expect(written([0, 500, 900], {})).toBe("");
  expect(written([0, 1100, 1150, 1500], {})).toBe("\r\u001B[Kat 1100\r\u001B[Kat 1500\r\u001B[K");
});

it("says nothing where it could not be taken away", () => {
  expect(written([0, 5000], { isTTY: false })).toBe("");
  expect(written([0, 5000], {}, { TERM: "dumb" })).toBe("");
});

it("stays on its line", () => {
  const [line = ""] = /at \d+/.exec(written([0, 10 ** 40], { columns: 24 })) ?? [];
  expect(line.length).toBeLessThan(24);
});
