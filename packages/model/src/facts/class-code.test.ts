import { expect, it } from "vitest";
import { classFacts } from "./class-code.ts";
import { compare } from "../compare/compare.ts";
import { MAIL } from "../testing/sample.ts";

it("gives a class the shape of a code, by its id in any case", () => {
  expect(classFacts(MAIL, "5YZ")).toMatchObject({
    code: "5yz",
    kind: "class",
    phrase: "Failure",
    outcome: "permanent-failure",
  });
  expect(classFacts(MAIL, "9yz")).toBeUndefined();
});

it("compares two classes by what they declare, and not by their names", () => {
  const [success, failure] = [classFacts(MAIL, "2yz")!, classFacts(MAIL, "5yz")!];
  const { same, different } = compare(failure, success, () => MAIL);
  expect(different.map(({ attribute }) => attribute)).toEqual(["outcome", "retry", "act"]);
  expect([...same, ...different].map(({ attribute }) => attribute)).not.toContain("sentBy");
});
