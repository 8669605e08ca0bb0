import { expect, test } from "vitest";
import { edit, problemsOf, smallCatalogue } from "../../test/catalogue.ts";
import { GUIDE } from "../../test/guide.ts";
import { coverage } from "./coverage.ts";
import { planStamps } from "./stamp-plan.ts";
import { validate } from "../validate/validate.ts";

type Edited = ReturnType<typeof smallCatalogue>;

const authoredOf = (loaded: Edited) => {
  expect(problemsOf(loaded)).toBe("");
  return validate(loaded).authored!;
};
const covered = (loaded: Edited = smallCatalogue()) => coverage(authoredOf(loaded), ["ar"]);
const rowOf = (protocol: string, loaded: Edited = smallCatalogue()) =>
  covered(loaded).rows.find((row) => row.protocol === protocol);
const staleIn = (loaded: Edited) =>
  covered(loaded).stale.map(({ folder, key }) => `${folder} ${key}`);

test("names and bodies are counted apart, and what is missing is named string by string", () => {
  expect(covered().rows.map(({ protocol }) => protocol)).toEqual(["phrases", "mail"]);
  // Five codes, two comparisons, three classes, four attributes, the protocol and its actors.
  expect(rowOf("mail")).toMatchObject({
    names: { whole: 12, total: 16, stale: 0 },
    bodies: { whole: 4, total: 8, stale: 0 },
  });
  const missing = covered().missing.filter(({ folder }) => folder === "mail");
  expect(missing.map(({ key }) => key)).toContain("codes/450/title");
});

const withSentences = (says: string) =>
  edit(smallCatalogue(), {
    "phrases/ar.yaml": [{ write: `attributes: { act: { says: { ${says} } } }\n` }],
  });
const phrasesIn = (loaded: Edited) =>
  coverage(validate(loaded).partial!, ["ar"]).rows.find(({ protocol }) => protocol === "phrases")!
    .names;

test("what a language says beside the English is not counted, and may be stale all the same", () => {
  const plain = phrasesIn(withSentences('other: "{code}: {values}."'));
  const more = phrasesIn(withSentences('other: "{code}: {values}.", two: "{code}: {values}."'));
  expect(more).toEqual({ ...plain, stale: plain.stale + 1 });
});

const namesOnly = () =>
  edit(smallCatalogue(), {
    "mail/text/ar.yaml": [{ replace: "    meaning: يبين النص ما يستطيعه الخادم.\n", with: "" }],
  });

test("an entry may have names alone", () => {
  expect(rowOf("mail", namesOnly())).toMatchObject({ names: { whole: 12 }, bodies: { whole: 3 } });
});

const reworded = () =>
  edit(smallCatalogue(), {
    "mail/text/en.yaml": [
      { replace: "The server answers HELP.", with: "The server has answered HELP." },
    ],
  });

test("a change of the English makes one string of its translation stale, and that is no error", () => {
  expect(staleIn(reworded())).toEqual(["mail codes/211/summary"]);
  expect(rowOf("mail", reworded())).toMatchObject({
    names: { whole: 12, stale: 1 },
    bodies: { stale: 0 },
  });
});

test("stamps go to strings without one, or to those of entries that are named", () => {
  const authored = authoredOf(reworded());
  expect(planStamps(authored, "mail", "ar").renewed).toEqual([]);
  const named = planStamps(authored, "mail", "ar", { names: ["211", "999"] });
  expect(named.renewed).toEqual(["codes/211/summary"]);
  expect(named.unknown).toEqual(["999"]);
});

test("stamps of strings that are gone go", () => {
  const { stamps, renewed } = planStamps(authoredOf(namesOnly()), "mail", "ar");
  expect(renewed).toEqual([]);
  expect(Object.keys(stamps)).not.toContain("codes/211/meaning");
  expect(Object.keys(stamps)).toContain("codes/211/title");
});

test("a plural category that English does not have is made from what it says of every other number", () => {
  const own = edit(smallCatalogue(), {
    "mail/text/ar.yaml": [
      {
        replace: '      other: "قد يجيب الرمز {code} عن {values}."',
        with: '      other: "قد يجيب الرمز {code} عن {values}."\n      two: "قد يجيب الرمز {code} عن {values} معًا."',
      },
    ],
  });
  const { authored, partial } = validate(own);
  expect(authored).toBeUndefined();
  const { renewed } = planStamps(partial!, "mail", "ar");
  expect(renewed).toEqual(["attributes/commands/says/two"]);
});

test("a word that a language needs in several forms translates the one that English has", () => {
  const forms = edit(smallCatalogue(), {
    "mail/text/ar.yaml": [
      { replace: "      envelope: الظرف", with: "      envelope: { plain: الظرف, of: ظرف }" },
      {
        replace: '      other: "قد يأتي الرمز {code} في {values}."',
        with: '      other: "قد يأتي الرمز {code} في {values:of}."',
      },
    ],
  });
  const authored = validate(forms).partial!;
  const { renewed } = planStamps(authored, "mail", "ar");
  expect(renewed).toEqual([
    "attributes/phase/values/envelope/plain",
    "attributes/phase/values/envelope/of",
  ]);
  const missing = coverage(authored, ["ar"]).missing.map(({ key }) => key);
  expect(missing).not.toContain("attributes/phase/values/envelope");
});

test("guides have names and bodies, and grow stale string by string", () => {
  const guided = edit(smallCatalogue(), GUIDE);
  expect(rowOf("guides", guided)).toMatchObject({
    names: { whole: 1, total: 1, stale: 0 },
    bodies: { whole: 1, total: 1, stale: 0 },
  });
  const changed = edit(guided, {
    "guides/text/en.yaml": [{ replace: "Try again later.", with: "Try again." }],
  });
  expect(staleIn(changed)).toEqual(["guides why-refused/outcomes/wait/advice"]);
});
