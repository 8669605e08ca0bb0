import { expect, it, vi } from "vitest";
import { Failure } from "./failure.mjs";
import { all, explain, step } from "./report.mjs";

it("tells of every step that failed what was run, what it printed and what that means", async () => {
  vi.spyOn(console, "log").mockReturnValue();
  const publish = step({
    name: "publish",
    meaning: "the new version would not be there.",
    work: () => Promise.reject(new Failure("It ended.", { ran: "npm publish", output: "E403\n" })),
  });
  const types = step({
    name: "types",
    meaning: "projects no longer compile.",
    work: () => Promise.reject(new Failure("No types.")),
  });
  const error = await all([publish, all([types])]).catch((/** @type {unknown} */ caught) => caught);
  expect(explain(error)).toBe(`
✗ publish: It ended.
  Ran: npm publish
  It printed, at the end:
    E403
  For consumers: the new version would not be there.

✗ types: No types.
  For consumers: projects no longer compile.`);
});
