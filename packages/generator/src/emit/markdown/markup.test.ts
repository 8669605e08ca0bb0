import { describe, expect, it } from "vitest";
import { code, escape, inline, MARKED, table, unmarked } from "./markup.ts";

describe("inline", () => {
  it("turns marked tokens into code spans and leaves the rest to be read literally", () => {
    const sentence = `${MARKED.wire("551")} answers ${MARKED.wire("RCPT TO")} *only* [now].`;
    expect(inline(sentence)).toBe(String.raw`${"`551`"} answers ${"`RCPT TO`"} \*only\* \[now\].`);
    expect(unmarked(sentence)).toBe("551 answers RCPT TO *only* [now].");
  });
});

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
    expect(escape(text)).toBe(markdown);
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
