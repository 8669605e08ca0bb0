import { expect, test } from "vitest";
import { unpinned } from "./pins.ts";

const HASH = "3d3c42e5aac5ba805825da76410c181273ba90b1";

test.each([
  `      - uses: actions/checkout@${HASH} # v7.0.1`,
  `        uses: "actions/checkout@${HASH}" # v7.0.1, the last one for Node 20`,
  "      - uses: ./.github/actions/install",
  `      - uses: docker://alpine@sha256:${"0".repeat(64)}`,
  "      - run: echo uses: nothing",
])("is content with %s", (line) => {
  expect(unpinned(line)).toEqual([]);
});

test.each([
  ["- uses: actions/checkout@v7", "not pinned by a full commit hash"],
  ["- uses: actions/checkout@main # v7.0.1", "not pinned by a full commit hash"],
  ["- uses: actions/checkout", "not pinned by a full commit hash"],
  [`- uses: actions/checkout@${HASH.slice(0, 7)} # v7.0.1`, "not pinned by a full commit hash"],
  [`- uses: actions/checkout@${HASH}`, "does not say which version this is"],
  [`- uses: actions/checkout@${HASH} # v7`, "does not say which version this is"],
  ["- uses: docker://alpine:3", "pinned by no digest"],
])("refuses %s", (line, message) => {
  expect(unpinned(`jobs:\n${line}\n`)).toEqual([
    { line: 2, message: expect.stringContaining(message) },
  ]);
});
