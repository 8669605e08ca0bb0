import { explainLine } from "@wirecode/explain";
import { expect, it } from "vitest";
import { piecesOf } from "./pieces.ts";

const LINE = "status=bounced (host mx.example.net said: 550 5.1.1 no such user)";

it("numbers the codes of a text in the order of its message, and leaves the text as it is", () => {
  const message = explainLine(LINE)!;
  const pieces = piecesOf(message, 100);
  expect(pieces.map(({ text }) => text).join("")).toBe(LINE);
  expect(pieces.filter(({ number }) => number !== undefined)).toEqual([
    { text: "550", number: 1 },
    { text: "5.1.1", number: 2 },
  ]);
});

it("leaves out the middle of a long stretch without codes, and never a code", () => {
  const message = explainLine(`${LINE} ${"x".repeat(5000)} the end`)!;
  const pieces = piecesOf(message, 200);
  const shown = pieces.map(({ text }) => text).join("");
  expect(shown).toContain("550 5.1.1 no such user");
  expect(shown).toMatch(/…[^]*the end$/);
  expect(shown.length).toBeLessThan(500);
});

it("marks nothing where a code is inside an encoded part", () => {
  const code = { protocol: "smtp", code: "550", at: null, length: 3, role: "reply" } as const;
  expect(piecesOf({ text: "=35=35=30", codes: [code] }, 100)).toEqual([{ text: "=35=35=30" }]);
});
