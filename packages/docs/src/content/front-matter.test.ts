import { expect, it } from "vitest";
import { splitFrontMatter } from "./front-matter.js";

it("reads each line of front matter as JSON", () => {
  const file = '---\ntitle: "A: b"\ncodes: [211,551]\n---\n\n# A\n\n---\n';
  expect(splitFrontMatter(file)).toEqual({
    matter: { title: "A: b", codes: [211, 551] },
    body: "\n# A\n\n---\n",
  });
});

it("refuses a file without any", () => {
  expect(() => splitFrontMatter("# A\n")).toThrow("no front matter");
});
