import { describe, expect, it } from "vitest";
import { edit, smallCatalogue } from "../../../test/catalogue.ts";
import type { Edits } from "../../../test/edits.ts";
import { GUIDE } from "../../../test/guide.ts";
import { resolve } from "../../resolve/resolve.ts";
import { validate } from "../../validate/validate.ts";
import { emitMarkdown } from "./index.ts";

function pagesOf(...changes: readonly Edits[]): ReadonlyMap<string, string> {
  const { authored, diagnostics } = validate(changes.reduce(edit, smallCatalogue()));
  expect(diagnostics).toEqual([]);
  const files = [...emitMarkdown(resolve(authored!), { pairs: "declared" })];
  return new Map(files.map(({ path, content }) => [path.replace("markdown/", ""), content]));
}

const pages = pagesOf(GUIDE);
const page = pages.get("en/guides/why-refused.md") ?? "";

describe("the page of a guide", () => {
  it("says what it is", () => {
    expect(page).toMatch(/^---\nkind: "guide"\n/);
    expect(page).toContain('\nguide: "why-refused"\n');
    expect(page).toContain(
      "# Why is my mail refused?\n\nIt tells a refusal for now from one for good.\n\nOnly the first",
    );
  });

  it("tells the tree as nested lists, down to the codes and the advice", () => {
    expect(page).toContain(
      '\n<a id="question-later"></a>Does waiting help?\n\nWait for an hour.\n\n- **It does**\n\n' +
        '  <a id="outcome-wait"></a>Wait\n\n  [`Mail 450`](../mail/450.md)\n\n  Try again later.',
    );
    expect(page).toContain(
      '\n  - **No**\n\n    <a id="outcome-mend"></a>Mend the address\n\n' +
        "    [`Mail 550`](../mail/550.md) [`Mail 450`](../mail/450.md)\n\n    Correct it,",
    );
  });

  it("tells a question and an outcome once, and links to them from the other ways", () => {
    expect(page.match(/<a id="[a-z-]+"><\/a>/g)?.toSorted()).toEqual([
      '<a id="outcome-mend"></a>',
      '<a id="outcome-wait"></a>',
      '<a id="question-later"></a>',
      '<a id="question-tried"></a>',
      '<a id="question-written"></a>',
    ]);
    expect(page).toContain(
      "\n    [Is the address right?](#question-written)\n\n    This question is further up.\n",
    );
    expect(page.match(/Try again later/g)).toHaveLength(1);
  });

  it("lists every code that it can lead to, and what the advice rests on", () => {
    expect(page).toContain(
      "\n| [`Mail 450`](../mail/450.md) | `Requested mail action not taken: mailbox unavailable`<br>Mailbox busy | later | the receiving side |\n",
    );
    expect(page).toContain("- [RFC 5321 §4.2.1](https://www.rfc-editor.org/rfc/rfc5321");
    expect(page).toContain('\nsections: ["tree","codes","references"]\n');
  });

  it("is in the reader's language", () => {
    const arabic = pages.get("ar/guides/why-refused.md");
    expect(arabic).toContain("# لماذا رُفض بريدي؟");
    expect(arabic).not.toContain('lang="en" dir="ltr">\n\n<a id');
  });
});

describe("a guide without a translation", () => {
  const untranslated = pagesOf(GUIDE, { "guides/text/ar.yaml": [{ write: "{}\n" }] });
  const arabic = untranslated.get("ar/guides/why-refused.md") ?? "";

  it("is told in English, and marked as such", () => {
    expect(arabic).toContain("*This part has not been translated yet.*");
    expect(arabic).toContain(
      '<div lang="en" dir="ltr">\n\n<a id="question-later"></a>Does waiting help?',
    );
    expect(untranslated.get("ar/guides/index.md")).toContain(
      '[<span lang="en" dir="ltr">Why is my mail refused?</span>](../guides/why-refused.md)',
    );
  });
});

describe("a translation whose English has changed", () => {
  it("says so", () => {
    const changed = { "guides/text/en.yaml": [{ replace: "Wait for an hour.", with: "Wait." }] };
    expect(pagesOf(GUIDE, changed).get("ar/guides/why-refused.md")).toContain(
      "*The English text has changed since this translation was made.*",
    );
  });
});

describe("the lists of guides", () => {
  it("stand on a page of their own and on the home page, each guide with what it decides", () => {
    const entry = "guides/why-refused.md)\n\n  It tells a refusal for now from one for good.\n";
    expect(pages.get("en/guides/index.md")).toContain(`- [Why is my mail refused?](../${entry}`);
    expect(pages.get("en/index.md")).toContain(
      `## Questions people ask\n\n- [Why is my mail refused?](${entry}`,
    );
  });

  it("are absent where there are no guides", () => {
    const without = pagesOf();
    expect([...without.keys()].filter((path) => path.includes("guides"))).toEqual([]);
    expect(without.get("en/index.md")).not.toContain("Questions people ask");
  });
});
