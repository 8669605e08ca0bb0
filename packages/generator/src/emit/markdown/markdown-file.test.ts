import type { Block, Page, Phrases } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { markdownFile } from "./markdown-file.ts";

const language = { tag: "en", direction: "ltr" } as const;
const code = { protocol: "smtp", code: 551, outcome: "failure" } as never;
const to = { kind: "code", protocol: "smtp", code: 550, retry: "never" } as const;
const link = { kind: "link", to, content: ["550"] } as const;

function print(page: Partial<Page> = {}, path = "smtp/551"): string {
  const phrases = { lang: "en", direction: "ltr" } as Phrases;
  return markdownFile(
    {
      kind: "code",
      path,
      title: ["T"],
      description: "d",
      sources: [],
      lead: [],
      sections: [],
      ...page,
    },
    { locale: "en", phrases },
  ).content;
}

function block(...blocks: readonly Block[]): string {
  const [, body = ""] = print({ lead: blocks }).split("\n# T\n\n");
  return body;
}

describe("a page", () => {
  it("keeps titles and headings from being read as markup, and quotes them in the front matter", () => {
    const printed = print({
      title: ['A *b* "c": [d]'],
      sections: [{ id: "facts", heading: ["g_h_i"], blocks: [] }],
    });
    expect(printed).toContain(String.raw`title: "A *b* \"c\": [d]"`);
    expect(printed).toContain(String.raw`# A \*b\* "c": \[d\]`);
    expect(printed).toContain(String.raw`## g\_h\_i`);
    expect(printed).toContain('sections: ["facts"]');
  });

  it("has the known name as its title and the plain one below", () => {
    const printed = print({
      title: ["SMTP ", { kind: "numeral", text: "551" }],
      subtitle: ["Moved"],
    });
    expect(printed).toContain('title: "SMTP 551"\nsubtitle: "Moved"\n');
    expect(printed).toContain("\n# SMTP 551\n\n**Moved**\n");
  });

  it("is a title alone where there is nothing else to say", () => {
    expect(print()).toMatch(/\n# T\n$/);
  });

  it("links to other files as they lie on the disk", () => {
    const lead = [{ kind: "prose", content: [link] }] as const;
    expect(print({ lead }, "smtp/551")).toContain("[550](../smtp/550.md)");
    expect(print({ lead }, "compare/smtp/211-vs-551")).toContain("[550](../../smtp/550.md)");
    expect(print({ lead }, "index")).toContain("[550](smtp/550.md)");
  });
});

describe("each kind of block", () => {
  it.each<[string, Block, string]>([
    ["prose", { kind: "prose", content: ["1. a ", { kind: "wire", text: "b" }] }, "1\\. a `b`\n"],
    ["a note", { kind: "note", content: ["a"] }, "*a*\n"],
    [
      "a list",
      { kind: "list", ordered: true, items: [[{ kind: "prose", content: ["a"] }], []] },
      "1. a\n2. \n",
    ],
    [
      "facts",
      {
        kind: "facts",
        head: ["P", [{ kind: "wire", text: "551" }]],
        code,
        rows: [{ id: "retry", label: "R", value: ["a", { kind: "break" }, "b"] }],
      },
      "| P | `551` |\n| --- | --- |\n| R | a<br>b |\n",
    ],
    [
      "facts whose label is not translated",
      {
        kind: "facts",
        head: ["P", ["c"]],
        code,
        rows: [{ id: "x", label: "L", language: { tag: "en", direction: "ltr" }, value: ["v"] }],
      },
      '| P | c |\n| --- | --- |\n| <span lang="en" dir="ltr">L</span> | v |\n',
    ],
    [
      "two codes side by side",
      {
        kind: "sideBySide",
        head: { label: "P", a: "1", b: "2" },
        codes: { a: code, b: code },
        rows: [
          { id: "act", label: "A", same: true, a: ["z"], b: ["z"] },
          { id: "retry", label: "R", a: ["x"], b: ["y"] },
        ],
      },
      "| P | `1` | `2` |\n| --- | --- | --- |\n| A | z | z |\n| **R** | x | y |\n",
    ],
    [
      "a table of codes",
      {
        kind: "codes",
        head: { code: "C", title: "T", retry: "R", act: "A" },
        rows: [
          {
            code,
            label: "551",
            name: "N",
            title: ["t"],
            retry: "r",
            act: "a",
            usual: { retry: true, act: true },
          },
        ],
      },
      "| C | T | R | A |\n| --- | --- | --- | --- |\n| [`551`](../smtp/551.md) | `N`<br>t | r | a |\n",
    ],
    [
      "a list of codes",
      {
        kind: "codeList",
        items: [
          { label: "550", to, name: "N", text: ["t"], note: "n" },
          { label: "16", text: ["Normal call clearing"] },
        ],
      },
      "- [`550` N](../smtp/550.md) · t (n)\n- `16` Normal call clearing\n",
    ],
    ["a table", { kind: "table", head: ["A"], rows: [[["b"]]] }, "| A |\n| --- |\n| b |\n"],
    [
      "a table without a head",
      { kind: "table", head: [], rows: [[["a"], ["b"]]] },
      "|  |  |\n| --- | --- |\n| a | b |\n",
    ],
    [
      "an exchange",
      {
        kind: "exchange",
        protocol: "smtp",
        lines: [
          { from: "client", line: "NOOP" },
          { from: "server", line: "" },
        ],
        actors: { client: "c", server: "s" },
      },
      "```smtp\nC: NOOP\nS:\n```\n",
    ],
    ["a listing", { kind: "listing", language: "sh", text: "ls" }, "```sh\nls\n```\n"],
    [
      "tabs in short",
      {
        kind: "tabs",
        output: ["Output"],
        tabs: [
          { label: "access_log", text: "a\nb", short: "a | b", output: "404" },
          { label: "C#", text: "c", short: "c" },
        ],
      },
      "- access\\_log: `a | b`\n- C#: `c`\n",
    ],
    ["links", { kind: "links", dense: false, links: [link] }, "- [550](../smtp/550.md)\n"],
    [
      "links close together",
      { kind: "links", dense: true, links: [link, link] },
      "[550](../smtp/550.md) · [550](../smtp/550.md)\n",
    ],
    [
      "a part",
      { kind: "part", id: "a", heading: ["H"], blocks: [{ kind: "prose", content: ["p"] }] },
      "### H\n\np\n",
    ],
    [
      "blocks in another language",
      { kind: "foreign", language, blocks: [{ kind: "prose", content: ["p"] }] },
      '<div lang="en" dir="ltr">\n\np\n\n</div>\n',
    ],
  ])("prints %s", (_, one, markdown) => {
    expect(block(one)).toBe(markdown);
  });
});
