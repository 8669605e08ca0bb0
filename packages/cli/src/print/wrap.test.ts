import { describe, expect, it } from "vitest";
import { wrapRuns } from "./wrap-runs.ts";
import { cells } from "./cells.ts";

function wrap(text: string, width: number, options = {}): readonly string[] {
  return wrapRuns([{ text }], width, options).map((line) => line.map((run) => run.text).join(""));
}

describe("wrap", () => {
  it("breaks between words", () => {
    expect(wrap("The server refuses the recipient.", 12)).toEqual([
      "The server",
      "refuses the",
      "recipient.",
    ]);
  });

  it("keeps a long word whole, or cuts it when asked to", () => {
    expect(wrap("see https://example.com now", 8)).toEqual(["see", "https://example.com", "now"]);
    expect(wrap("see abcdefghij", 4, { cut: true })).toEqual(["see", "abcd", "efgh", "ij"]);
  });

  it("breaks scripts without spaces, but not before their punctuation", () => {
    const lines = wrap("服务器拒绝该收件人，因为邮箱已满。请稍后再试。", 12);
    expect(lines.every((line) => cells(line) <= 12)).toBe(true);
    expect(lines.some((line) => /^[，。]/.test(line))).toBe(false);
  });

  it("counts marks as nothing", () => {
    expect(wrap("يأتي ردًا على", 13)).toEqual(["يأتي ردًا على"]);
  });

  it("gives one empty line for no text", () => {
    expect(wrap("", 10)).toEqual([""]);
  });
});
