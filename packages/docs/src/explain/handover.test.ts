import { expect, it } from "vitest";
import { fragmentOf, textIn } from "./handover.ts";
import { isPasted } from "./is-pasted.ts";

it.each(["550 5.1.1 no such user", "two\nlines", "100 % & #t= “Ümläute” 🦊", "  spaced  "])(
  "carries %j there and back",
  (text) => {
    expect(textIn(fragmentOf(text) ?? "")).toBe(text);
  },
);

it("carries no long text, and reads nothing from another fragment or a broken one", () => {
  expect(fragmentOf("x".repeat(5000))).toBeUndefined();
  expect(textIn("#understood")).toBeUndefined();
  expect(textIn("#t=%E2%82")).toBeUndefined();
  // Half a surrogate pair is no text that an address could carry.
  expect(fragmentOf("\uD83E")).toBeUndefined();
});

it("takes for pasted what has lines or is longer than a search", () => {
  expect(isPasted("550\n5.1.1")).toBe(true);
  expect(isPasted("x".repeat(200))).toBe(true);
  expect(isPasted("535 5.7.8 Username and Password not accepted\n")).toBe(false);
  expect(isPasted("mailbox full")).toBe(false);
});
