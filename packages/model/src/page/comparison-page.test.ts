import { describe, expect, it } from "vitest";
import type { Code } from "../shapes/code.ts";
import { pageContext } from "../testing/page-context.ts";
import { answering } from "../testing/sample.ts";
import { comparisonPage } from "./comparison-page.ts";
import { plainText } from "./inline.ts";

function compared(a: Code, b: Code) {
  const context = pageContext([a, b]);
  const bundle = context.bundles[0]!;
  return comparisonPage({ code: b, bundle }, { code: a, bundle }, context);
}

describe("the page of a pair", () => {
  const page = compared(answering(211, ["HELP"]), answering(551, ["RCPT"]));

  it("is about the lower code first, whichever is given first", () => {
    expect(page.path).toBe("compare/mail/211-vs-551");
    expect(plainText(page.title)).toBe("MAIL 211 and 551");
    expect(page.pair).toEqual([
      { protocol: "mail", code: 211 },
      { protocol: "mail", code: 551 },
    ]);
  });

  it("answers first, then sets the two side by side", () => {
    expect(page.sections.map(({ id }) => id)).toEqual(["verdict", "different", "choose"]);
  });

  it("names the files of the words that it shows, whichever languages they are in", () => {
    const sides = [answering(211, ["HELP"]), answering(551, ["RCPT"])];
    const context = pageContext(sides, { locale: "ar" });
    const [bundle] = context.bundles;
    const ours = { ...bundle!, words: { ...bundle!.words, lang: "ar" } };
    const [a, b] = sides.map((one) => ({ code: one, bundle: ours }));
    expect(comparisonPage(a!, b!, context).sources).toEqual([
      "mail/text/ar.yaml",
      "mail/text/en.yaml",
      "mail/codes.yaml",
    ]);
  });

  it("sets the core of the facts side by side, whether the two differ or not", () => {
    const [block] = page.sections.find(({ id }) => id === "different")?.blocks ?? [];
    const rows = block?.kind === "sideBySide" ? block.rows : [];
    expect(rows.map(({ id, same }) => (same ? `=${id}` : id))).toEqual([
      "name",
      "outcome",
      "retry",
      "act",
      "=sentBy",
      "class",
      "=standard",
      "commands",
    ]);
  });

  it("says of the rest what the two share", () => {
    const shared = compared(answering(550, ["RCPT"]), answering(551, ["RCPT"]));
    const [block] = shared.sections.find(({ id }) => id === "same")?.blocks ?? [];
    expect(block?.kind === "list" && block.items).toHaveLength(1);
  });

  it("introduces each by the name people know and by what it says", () => {
    expect(page.lead).toMatchObject([
      {
        kind: "codeList",
        items: [
          { label: "211", name: "phrase of 211", text: ["Summary of 211."] },
          { label: "551", name: "phrase of 551", text: ["Summary of 551."] },
        ],
      },
    ]);
  });

  it("sets codes apart in its sentences", () => {
    const verdict = page.sections[0]?.blocks[0];
    expect(verdict?.kind === "prose" && verdict.content).toContainEqual({
      kind: "wire",
      text: "211",
    });
    expect(page.description).not.toMatch(/[\uE000\uE001]/);
  });
});
