import { expect, it } from "vitest";
import { growth } from "./growth.ts";
import { figuresIn, report } from "./report.ts";

const ours = {
  task: "One constant",
  from: "@wirecode/core/http",
  expression: "HttpStatus.NotFound",
  code: "",
  bytes: { esbuild: 1765, rollup: 50 },
};
const peer = {
  ...ours,
  from: "statuses",
  expression: 'status.code["x"]',
  bytes: { esbuild: 1, rollup: undefined },
};

const reported = figuresIn(report([ours, peer], { esbuild: "1.0.0" }));

it("reads the figures that it wrote", () => {
  expect([...reported.values()]).toEqual([ours.bytes, peer.bytes]);
});

it("lets bytes be that only follow from a few words more, and what others publish", () => {
  const now = { ...ours, bytes: { esbuild: 1800, rollup: 52 } };
  expect(growth([now, { ...peer, bytes: { esbuild: 9999, rollup: 9999 } }], reported)).toEqual([]);
});

it("names what has grown, with which bundler, and from what to what", () => {
  expect(growth([{ ...ours, bytes: { esbuild: 1765, rollup: 1500 } }], reported)).toEqual([
    "`HttpStatus.NotFound` of @wirecode/core/http is 1500 bytes (rollup), and was 50.",
  ]);
});

it("keeps to what a figure may be at most, whatever the report says", () => {
  expect(growth([{ ...ours, most: 40 }], reported)).toHaveLength(2);
});

it("reads each table by its own head", () => {
  const part = { ...ours, task: "What the package holds", expression: "http" };
  const packed = { ...part, bytes: { packed: 100, unpacked: 1000 } };
  const figures = figuresIn(report([ours, packed], {}));
  expect([...figures.values()]).toEqual([ours.bytes, packed.bytes]);
  expect(growth([{ ...packed, bytes: { packed: 100, unpacked: 1100 } }], figures)).toEqual([
    "`http` of @wirecode/core/http is 1100 bytes (unpacked), and was 1000.",
  ]);
});

it("misses what the report does not have", () => {
  expect(growth([{ ...ours, expression: "New" }], reported)).toEqual([
    "`New` of @wirecode/core/http is not in the report.",
  ]);
});
