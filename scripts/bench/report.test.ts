import { expect, it } from "vitest";
import { duration, median, ratio } from "./figures.ts";
import { renewed, report } from "./report.ts";

it("takes the middle of an odd number of runs, and the mean of the middle two of an even one", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 100, 3, 5])).toBe(4);
});

it("gives each duration the unit that people read it in", () => {
  expect([9.31, 0.0956, 0.00000312, 0.0000000011].map(duration)).toEqual([
    "9.3 s",
    "95.6 ms",
    "3.1 µs",
    "1.1 ns",
  ]);
  expect([1.394, 42.8].map(ratio)).toEqual(["1.39 ×", "43 ×"]);
});

it("says of each aim whether it was met, and what limits the figures", () => {
  const text = report(
    [
      {
        title: "Reading",
        about: "All of it.",
        head: ["What", "Time"],
        rows: [["Ours", "1.0 s"]],
        aims: [
          { wanted: "At most 2 s.", found: "1.0 s", met: true },
          { wanted: "At most 1 ms.", found: "1.0 s", met: false },
        ],
        notes: ["The disk is the limit."],
      },
    ],
    { Node: "v20.19.0" },
  );
  expect(text).toContain("- Node: v20.19.0");
  expect(text).toContain("| What | Time |\n| --- | ---: |\n| Ours | 1.0 s |");
  expect(text).toContain("- Met: At most 2 s. Found: 1.0 s.");
  expect(text).toContain("- **Missed**: At most 1 ms. Found: 1.0 s.");
  expect(text).toMatch(/The disk is the limit\.\n$/);
});

it("takes a section that was measured anew in its place, on the same machine only", () => {
  const machine = { Node: "v20.19.0" };
  const before = report([one("Reading", "1.0 s"), one("Writing", "2.0 s")], machine);
  const after = renewed(before, [one("Reading", "0.5 s")], machine);
  expect(after).toContain("| Ours | 0.5 s |");
  expect(after).not.toContain("| Ours | 1.0 s |");
  expect(after?.indexOf("## Reading")).toBeLessThan(after?.indexOf("## Writing") ?? -1);
  expect(after).toContain("| Ours | 2.0 s |");
  expect(renewed(before, [one("Reading", "0.5 s")], { Node: "v24.0.0" })).toBeUndefined();
});

function one(title: string, time: string) {
  return {
    title,
    about: "All of it.",
    head: ["What", "Time"],
    rows: [["Ours", time]],
    aims: [],
  };
}
