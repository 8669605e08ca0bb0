import { expect, test } from "vitest";
import { edit, smallCatalogue } from "../../test/catalogue.ts";
import { GUIDE } from "../../test/guide.ts";
import { coverage } from "./coverage.ts";
import { planStamps } from "./stamp-plan.ts";
import { validate } from "../validate/validate.ts";

const rows = (loaded = smallCatalogue()) => coverage(validate(loaded).authored!);
const mail = (loaded = smallCatalogue()) => rows(loaded).find(({ of }) => of === "mail")!;

test("what is translated and what is missing is counted and named", () => {
  expect(rows().map(({ locale, of }) => `${locale} ${of}`)).toEqual(["ar phrases", "ar mail"]);
  expect(mail().codes).toEqual({
    total: 5,
    translated: 2,
    stale: [],
    missing: ["200", "450", "550"],
  });
  expect(mail().comparisons.missing).toEqual(["250/550"]);
  expect(mail().interface).toMatchObject({ total: 9, translated: 9 });
});

const changed = () =>
  edit(smallCatalogue(), {
    "mail/text/en.yaml": [
      { replace: "The server answers HELP.", with: "The server has answered HELP." },
    ],
  });

test("a change of the English makes its translation stale, and that is no error", () => {
  expect(mail(changed()).codes).toEqual({
    total: 5,
    translated: 1,
    stale: ["211"],
    missing: ["200", "450", "550"],
  });
});

test("stamps go to entries without one, or to those that are named", () => {
  const authored = validate(changed()).authored!;
  expect(planStamps(authored, ["ar"], undefined).stamps).toEqual([]);
  const { stamps, unknown } = planStamps(authored, ["ar"], { of: "mail", names: ["211", "999"] });
  expect(stamps).toMatchObject([
    { file: "mail/text/ar.yaml", name: "211", path: ["codes", "211"] },
  ]);
  expect(unknown).toEqual(["999"]);
});

test("guides are translated, grow stale and are stamped one by one", () => {
  const guided = edit(smallCatalogue(), GUIDE);
  const guides = (loaded: typeof guided) =>
    rows(loaded).find(({ of }) => of === "guides")!.interface;
  expect(guides(guided)).toEqual({ total: 1, translated: 1, stale: [], missing: [] });
  const reworded = edit(guided, {
    "guides/text/en.yaml": [{ replace: "Try again later.", with: "Try again." }],
  });
  expect(guides(reworded).stale).toEqual(["why-refused"]);
  const { stamps } = planStamps(validate(reworded).authored!, ["ar"], {
    of: "guides",
    names: ["why-refused"],
  });
  expect(stamps).toMatchObject([{ file: "guides/text/ar.yaml", path: ["why-refused"] }]);
});
