import { describe, expect, it } from "vitest";
import { code, escape, fenced, item, paragraph, table } from "./markup.ts";

describe("escape", () => {
  it.each([
    ["# no heading", String.raw`\# no heading`],
    ["- no item", String.raw`\- no item`],
    ["550. Not a list", String.raw`550\. Not a list`],
    ["a | b", String.raw`a \| b`],
    ["<script>alert(1)</script>", String.raw`\<script\>alert(1)\</script\>`],
    ["![x](y)", String.raw`!\[x\](y)`],
    ["&lt;", String.raw`\&lt;`],
    ["`code`", String.raw`\`code\``],
  ])("keeps %j from being markup", (text, markdown) => {
    expect(paragraph(escape(text))).toBe(markdown);
  });

  it("leaves prose of any script alone", () => {
    expect(escape("لا يأتي الرمز 211 إلا ردًا على HELP.")).toBe(
      "لا يأتي الرمز 211 إلا ردًا على HELP.",
    );
  });
});

describe("code and table", () => {
  it("keeps a pipe inside its cell", () => {
    expect(table(["A"], [[code("a|b")]])).toBe("| A |\n| --- |\n| `a\\|b` |");
  });

  it("keeps a backtick inside its span", () => {
    expect(code("a`b")).toBe("``a`b``");
  });
});

describe("item", () => {
  it("indents what belongs to it by the width of its mark", () => {
    expect(item("-", "a\n\nb")).toBe("- a\n\n  b");
    expect(item("10.", "a\nb")).toBe("10. a\n    b");
  });
});

describe("fenced", () => {
  it("is not ended by what it holds", () => {
    expect(fenced("sh", "a\n```")).toBe("````sh\na\n```\n````");
  });
});
