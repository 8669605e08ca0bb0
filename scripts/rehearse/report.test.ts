import { expect, it, vi } from "vitest";
import { Failure } from "./failure.ts";
import { all, explain, step } from "./report.ts";

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
  const error = await all([publish, all([types])]).catch((caught: unknown) => caught);
  expect(explain(error)).toBe(`
✗ publish: It ended.
  Ran: npm publish
  It printed, at the end:
    E403
  For consumers: the new version would not be there.

✗ types: No types.
  For consumers: projects no longer compile.`);
});
