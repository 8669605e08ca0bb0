import { expect, it } from "vitest";
import { besideLabels } from "./code-list.ts";
import { cell } from "./columns.ts";
import type { Frame } from "./frame.ts";

const FRAME: Frame = { width: 60, indent: 2, ltr: true };

function shown(labels: readonly string[]): readonly string[] {
  const lines = besideLabels(
    labels.map((label) => [cell(label), cell("Some words.")]),
    FRAME,
  );
  return lines.map((line) => line.map(({ text }) => text).join(""));
}

it("stands beside labels, in one column", () => {
  expect(shown(["509", "529 Overloaded"])).toEqual([
    "  509             Some words.",
    "  529 Overloaded  Some words.",
  ]);
});

it("leaves the column to short labels and gives a long one a line of its own", () => {
  expect(shown(["509", "509 GraphBandwidthLimitExceeded"])).toEqual([
    "  509  Some words.",
    "  509 GraphBandwidthLimitExceeded",
    "       Some words.",
  ]);
});

it("puts words below labels where all of these are long", () => {
  expect(shown(["509 GraphBandwidthLimitExceeded"])).toEqual([
    "  509 GraphBandwidthLimitExceeded",
    "    Some words.",
  ]);
});
