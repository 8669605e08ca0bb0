import { expect, test } from "vitest";
import { lint } from "./lint.ts";

const SCRIPTS = { test: "vitest" };

const workflow = (step: string) => `on: pull_request
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - ${step}
`;

test("finds nothing in a good workflow", async () => {
  expect(await lint("good.yml", workflow("run: npm test"), SCRIPTS)).toEqual([]);
});

test("tells a mistake with its place", async () => {
  expect(await lint("bad.yml", workflow("urn: npm test"), SCRIPTS)).toContainEqual(
    expect.stringMatching(/^bad\.yml:6:\d+ .*"urn"/),
  );
});

test("tells text of others that would run in a shell", async () => {
  const step = "run: echo ${{ github.event.pull_request.title }}";
  expect(await lint("bad.yml", workflow(step), SCRIPTS)).toEqual([
    expect.stringMatching(
      /^bad\.yml:6:\d+ "github.event.pull_request.title" is potentially untrusted/,
    ),
  ]);
});

test("tells an action that a tag names", async () => {
  expect(await lint("bad.yml", workflow("uses: actions/checkout@v7"), SCRIPTS)).toEqual([
    expect.stringMatching(/^bad\.yml:6:1 actions\/checkout@v7 is not pinned .* \[pin\]$/),
  ]);
});
