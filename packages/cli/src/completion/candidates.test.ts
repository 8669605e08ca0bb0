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

it.each([
  ["", ["package.json", "src/"]],
  ["src/print/", ["src/print/page.ts", "src/print/line.ts"]],
  ["nosuch/", []],
])("offers files to explain, and folders to look into, behind %j", (current, expected) => {
  const all = candidates(["explain"], current, { library, locale: "en" });
  expect(all.map(({ value }) => value)).toEqual(expect.arrayContaining(expected));
});

it("describes guides by their titles and answers by their labels", () => {
  const [, guide] = candidates(["decide"], "", { library, locale: "en" });
  expect(guide?.description).toBe("Why is my mail refused?");
  const [answer] = candidates(["decide", "why-refused"], "", { library, locale: "en" });
  expect(answer?.description).toBe("It does");
});
