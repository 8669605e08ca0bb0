import { expect, it } from "vitest";
import { libraryWithGuides } from "../testing/guides.ts";
import { candidates } from "./candidates.ts";

const library = libraryWithGuides();
const offered = (line: string) =>
  candidates(line.split(" "), "", { library, locale: "en" }).map(({ value }) => value);

it.each([
  ["decide", ["which-name", "why-refused"]],
  ["decide why-refused", ["helps", "changes-nothing"]],
  ["decide why-refused changes-nothing", ["wrong", "right"]],
  ["decide why-refused helps", []],
  ["decide why-refused nosuch", []],
  ["decide nosuch", []],
])("offers what can stand behind %s", (line, expected) => {
  expect(offered(line)).toEqual(expected);
});

it("offers files to explain, and folders to look into", () => {
  const begun = (current: string) =>
    candidates(["explain"], current, { library, locale: "en" }).map(({ value }) => value);
  expect(begun("")).toEqual(expect.arrayContaining(["package.json", "src/"]));
  expect(begun("src/print/")).toContain("src/print/page.ts");
  expect(begun("nosuch/")).toEqual([]);
});

it("describes guides by their titles and answers by their labels", () => {
  const [, guide] = candidates(["decide"], "", { library, locale: "en" });
  expect(guide?.description).toBe("Why is my mail refused?");
  const [answer] = candidates(["decide", "why-refused"], "", { library, locale: "en" });
  expect(answer?.description).toBe("It does");
});
