import { expect, it } from "vitest";
import { edit, problemsOf, smallCatalogue } from "../../test/catalogue.ts";
import { emitTypescript } from "../emit/typescript/index.ts";
import { validate } from "../validate/validate.ts";
import { resolve } from "./resolve.ts";

const ENTRY = "status: unofficial, origin: folklore, references: [], act: []";
const WORDS = "{ title: Title, summary: A summary., meaning: A meaning. }";

/** The small catalogue with a second sense of 550 and a range. */
const loaded = edit(smallCatalogue(), {
  "mail/codes.yaml": [
    {
      replace: "  act: [client]\n  commands: [RCPT]\n  address: remove\n",
      with: `  act: [client]\n  commands: [RCPT]\n  address: remove\n"550@spam": { name: Spam, phrase: Spam refused, ${ENTRY} }\n"560-569": { name: Local, ${ENTRY} }\n`,
    },
  ],
  "mail/text/en.yaml": [
    {
      replace: "\ncomparisons:",
      with: `\n  550@spam: ${WORDS}\n  560-569: ${WORDS}\ncomparisons:`,
    },
  ],
});

it("gives each sense of a number, and each range, an entry of its own", () => {
  expect(problemsOf(loaded)).toBe("");
  const { authored } = validate(loaded);
  const [mail] = authored ? resolve(authored).protocols : [];
  const entries = mail?.codes.filter(({ code }) => [550, "560-569"].includes(code));
  expect(entries).toMatchObject([
    { code: 550, senses: ["550@spam"] },
    { code: 550, sense: "spam", senses: [550] },
    { code: "560-569", range: { from: 560, to: 569 }, class: "5yz" },
  ]);
});

it("types a number once, names it by its first sense, and keeps ranges out of the enums", () => {
  const { authored } = validate(loaded);
  const files = authored
    ? [...emitTypescript(resolve(authored), { pairs: "declared", modelTypes: () => "" })]
    : [];
  const contentOf = (path: string) => files.find((file) => file.path === path)?.content ?? "";
  expect(contentOf("mail/enum.d.ts")).toMatch(/UnofficialMailReplyCode = 200 \| 550;/);
  expect(contentOf("mail/enum.d.ts")).not.toContain("Local");
  expect(contentOf("mail/enum-object.js")).toMatch(
    /const (name\d+) = "MailboxUnavailable";[^]*\1 as "550"/,
  );
  expect(contentOf("mail/facts.js")).toContain('"550@spam": {');
  expect(contentOf("mail/facts.js")).toContain('"560-569": {');
});
