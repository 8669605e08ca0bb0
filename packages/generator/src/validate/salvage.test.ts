import { expect, test } from "vitest";
import { edit, problemsOf, smallCatalogue } from "../../test/catalogue.ts";

const rulesIn = (problems: string) =>
  [...problems.matchAll(/ (?:error|warning) (\S+)$/gm)].map((one) => one[1]);

test("a value of the wrong shape does not hide what the rules find elsewhere", () => {
  const broken = edit(smallCatalogue(), {
    "mail/codes.yaml": [
      { replace: "name: SystemStatus", with: "name: Ok" },
      { replace: "  address: keep\n", with: "  address: kep\n" },
    ],
  });
  expect(new Set(rulesIn(problemsOf(broken)))).toEqual(new Set(["name-unique", "value-known"]));
});

test("an entry that cannot be read is not reported as absent as well", () => {
  const broken = edit(smallCatalogue(), {
    "mail/codes.yaml": [
      { replace: "name: MailboxUnavailable\n", with: "nane: MailboxUnavailable\n" },
    ],
  });
  expect(new Set(rulesIn(problemsOf(broken)))).toEqual(new Set(["key-missing", "key-unknown"]));
});

test("words that cannot be read are not reported as missing as well", () => {
  const title = /"550":\n {4}title:/;
  const { files } = smallCatalogue();
  const english = files.find(({ name }) => name === "mail/text/en.yaml")?.text ?? "";
  expect(english).toMatch(title);
  const broken = edit(smallCatalogue(), {
    "mail/text/en.yaml": [{ write: english.replace(title, '"550":\n    titel:') }],
  });
  expect(new Set(rulesIn(problemsOf(broken)))).toEqual(new Set(["key-missing", "key-unknown"]));
});

test("a wrong choice in a declaration does not hide what is wrong with the codes", () => {
  const { files } = smallCatalogue();
  const declared = files.find(({ name }) => name === "mail/protocol.yaml")?.text ?? "";
  expect(declared).toContain("retry: later");
  const broken = edit(smallCatalogue(), {
    "mail/protocol.yaml": [{ write: declared.replace("retry: later", "retry: latter") }],
    "mail/codes.yaml": [{ replace: "  act: [client]\n", with: "  act: [clinet]\n" }],
  });
  expect(rulesIn(problemsOf(broken))).toEqual(["value-known", "value-known"]);
});

test("a file without codes is one problem", () => {
  const broken = edit(smallCatalogue(), { "mail/codes.yaml": [{ write: "{}\n" }] });
  expect(rulesIn(problemsOf(broken))).toHaveLength(1);
});
