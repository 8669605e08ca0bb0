import { expect, it } from "vitest";
import { keyOf } from "../facts/key.ts";
import { WITH_NAMED } from "../testing/listed.ts";
import { locate } from "./located.ts";
import { spell } from "./spell.ts";

function meant(text: string): string {
  const spelling = spell(text, WITH_NAMED);
  if (spelling.kind !== "codes") return spelling.kind;
  return spelling.codes.map(({ protocol, code }) => `${protocol}:${keyOf(code)}`).join(" ");
}

it.each([
  ["EGONE", "calls:EGONE"],
  ["WSAEGONE", "calls:EGONE"],
  ["10054", "calls:EGONE"],
  ["os error 10054", "calls:EGONE"],
  ["kill -11", "calls:EAGAIN calls:EDEADLK"],
  ["0x80072746", "calls:EGONE"],
])("%s is found by the number of a platform", (text, codes) => {
  expect(meant(text)).toBe(codes);
});

it("puts the reading of the likeliest platform first", () => {
  expect(meant("calls 11")).toBe("calls:EAGAIN calls:EDEADLK");
  expect(meant("calls 35")).toBe("calls:EDEADLK calls:EAGAIN");
});

it("means by a bare number the code that has it as its value first", () => {
  expect(meant("404")).toBe("web:404 calls:EGONE");
});

it("means by a negative number what the kernel means", () => {
  expect(meant("-404")).toBe("calls:EGONE");
  expect(locate("-550", WITH_NAMED).codes.map(({ protocol }) => protocol)).toEqual(["web", "mail"]);
});

it("knows no number of Windows that is none", () => {
  expect(meant("0x80070001")).toBe("unknown");
  // 404 is a number of Linux there.
  expect(meant("0x80070194")).toBe("unknown");
});
