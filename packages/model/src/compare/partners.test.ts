import { expect, it } from "vitest";
import type { Bundle } from "../shapes/bundle.ts";
import type { CodeRef } from "../shapes/pair.ts";
import { partnersIn, type Partners } from "./partners.ts";

const at = (code: number): CodeRef => ({ protocol: "mail", code });
const partners: Partners = new Map([
  ["mail:211", [at(450), at(550)]],
  ["mail:450", [at(211), at(550)]],
  ["mail:550", [at(211), at(450)]],
]);

/** The codes, each with the language of its body, and the pair that an author wrote about. */
function spoken(bodies: Readonly<Record<number, string>>): Bundle {
  const codes = Object.entries(bodies).map(([code, bodyLang]) => ({
    protocol: "mail",
    code: Number(code),
    text: { lang: "th", bodyLang },
  }));
  return { locale: "th", codes, comparisons: [{ a: at(450), b: at(550) }] } as unknown as Bundle;
}

it("has pages of pairs that are told in the language, and of those that an author wrote about", () => {
  const bundle = spoken({ 211: "th", 450: "en", 550: "th" });
  expect(Object.fromEntries(partnersIn(partners, [bundle]))).toEqual({
    "mail:211": [at(550)],
    "mail:450": [at(550)],
    "mail:550": [at(211), at(450)],
  });
});

it("leaves a language alone that tells all", () => {
  expect(partnersIn(partners, [spoken({ 211: "th", 450: "th", 550: "th" })])).toBe(partners);
});
