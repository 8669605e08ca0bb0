import { expect, test } from "vitest";
import { missingScripts } from "./npm-scripts.ts";

const SCRIPTS = { build: "", "check:data": "" };

test.each([
  ["- run: npm run build", []],
  ["- run: npm run --silent check:data -- --format github", []],
  ["- run: npm run deploy --workspace @wirecode/docs", []],
  ["  version: npm run bulid", ["package.json has no script bulid."]],
  ["- run: npm run build && npm run publish", ["package.json has no script publish."]],
])("%s", (line, messages) => {
  expect(missingScripts(line, SCRIPTS).map(({ message }) => message)).toEqual(messages);
});
