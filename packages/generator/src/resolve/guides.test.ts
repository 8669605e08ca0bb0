import { expect, it } from "vitest";
import { edit, problemsOf, smallCatalogue } from "../../test/catalogue.ts";
import { GUIDE } from "../../test/guide.ts";
import { Guide } from "@wirecode/model/shapes";
import { validate } from "../validate/validate.ts";
import { joined } from "./joined.ts";
import { resolve } from "./resolve.ts";
import { narrow } from "./narrow.ts";

const loaded = edit(smallCatalogue(), GUIDE);
const catalogue = resolve(validate(loaded).authored!);

it("joins the tree and its words in the order of the tree, in the published shape", () => {
  const [guide, ...others] = joined(catalogue, "en").guides;
  expect(others).toEqual([]);
  expect(Guide.parse(guide)).toEqual(guide);
  expect(guide).toMatchObject({
    id: "why-refused",
    lang: "en",
    start: "later",
    questions: [
      {
        id: "later",
        help: "Wait for an hour.",
        answers: [
          { id: "helps", label: "It does", outcome: "wait" },
          { id: "changes-nothing", label: "It changes nothing", ask: "written" },
          { id: "unknown", label: "Nobody knows", ask: "tried" },
        ],
      },
      { id: "tried" },
      { id: "written" },
    ],
    outcomes: [
      { id: "wait", codes: [{ protocol: "mail", code: 450 }], references: [] },
      { id: "mend", references: [{ spec: "RFC 5321", section: "4.2.1" }] },
    ],
  });
});

it("falls back to the reference language as a whole", () => {
  expect(joined(catalogue, "ar").guides[0]).toMatchObject({
    lang: "ar",
    title: "لماذا رُفض بريدي؟",
  });
  const without = edit(loaded, { "guides/text/ar.yaml": [{ write: "{}\n" }] });
  const [guide] = joined(resolve(validate(without).authored!), "ar").guides;
  expect(guide).toMatchObject({ lang: "en", title: "Why is my mail refused?" });
});

it("leaves a guide out where its protocols are", () => {
  const [mail, post] = ["mail", "post"].map(
    (protocol) => narrow(catalogue, { locales: [], protocols: [protocol] }).guides,
  );
  expect([mail?.length, post?.length]).toEqual([1, 0]);
});

it("is empty where the catalogue has no guides", () => {
  expect(resolve(validate(smallCatalogue()).authored!).guides).toEqual([]);
});

it("does not report words as words on nothing where their guide cannot be read", () => {
  const broken = edit(loaded, {
    "guides/why-refused.yaml": [{ replace: "start: later\n", with: "" }],
  });
  expect(problemsOf(broken)).toMatch(/ key-missing\n[^]*\n1 problem in 1 file\.\n$/);
});
