import { expect, it } from "vitest";
import type { SearchDocument } from "../find/search-document.ts";
import { targetOfFound } from "./found-target.ts";
import { pathOf, placeOf } from "./target.ts";

const a = { protocol: "mail", code: 450 };
const b = { protocol: "mail", code: 550 };

function found(document: Partial<SearchDocument> & Pick<SearchDocument, "kind">): SearchDocument {
  return { title: "Title", lang: "en", weight: 1, ...document };
}

it.each([
  [{ kind: "code", protocol: "mail", code: "16@tsig" }, "mail/16@tsig"],
  [{ kind: "class", protocol: "mail", code: "5yz" }, "mail/5yz"],
  [{ kind: "comparison", a, b }, "compare/mail/450-vs-550"],
  [{ kind: "guide", id: "why-refused" }, "guides/why-refused"],
  [{ kind: "protocol", protocol: "mail" }, "mail/index"],
  [{ kind: "number", code: 550 }, "550"],
] as const)("leads from %j to %s", (document, path) => {
  const target = targetOfFound(found(document));
  expect(pathOf(target)).toBe(path);
  expect(placeOf(target)).toBeUndefined();
});

it("leads from a term to its place among the others", () => {
  const target = targetOfFound(found({ kind: "term", id: "mta" }));
  expect([pathOf(target), placeOf(target)]).toEqual(["glossary", "mta"]);
});

it("refuses a comparison without its codes", () => {
  expect(() => targetOfFound(found({ kind: "comparison", a }))).toThrow(RangeError);
});
