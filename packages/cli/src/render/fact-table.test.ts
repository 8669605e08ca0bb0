import { expect, it } from "vitest";
import { factTable } from "./fact-table.ts";
import { paint } from "./paint.ts";

const FACTS = [
  { label: { text: "May I retry?" }, value: { text: "only after something has changed" } },
  { label: { text: "من عليه أن يتصرف؟" }, value: { text: "الجهة المرسلة" } },
];
const plain = { color: false, isolates: false };

it("stands in two columns", () => {
  expect(paint(factTable(FACTS, { width: 50 }), plain)).toMatchInlineSnapshot(`
    "  May I retry?       only after something has
                         changed
      من عليه أن يتصرف؟  الجهة المرسلة
    "
  `);
});

it("stands one below the other where it is narrow", () => {
  expect(paint(factTable(FACTS, { width: 30 }), plain)).toMatchInlineSnapshot(`
    "  May I retry?
        only after something has
        changed
      من عليه أن يتصرف؟
        الجهة المرسلة
    "
  `);
});
