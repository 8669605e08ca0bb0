import type { Block, Page, Section } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { printBlocks } from "./print-blocks.ts";
import { printArticle } from "./print-page.ts";
import type { Setting } from "./setting.ts";

const language = { tag: "en", direction: "ltr" } as const;
const words = { onThisPage: "Here", moreFacts: "More" };
const LTR: Setting = { base: "/wire/", locale: "en", dir: "ltr", reference: language, words };
const RTL: Setting = { base: "/wire/", locale: "ar", dir: "rtl", reference: language, words };

const to = { kind: "code", protocol: "smtp", code: 550, retry: "never" } as const;
const link = { kind: "link", to, content: ["550"] } as const;
const code = {
  protocol: "smtp",
  code: 551,
  class: "5yz",
  retry: "after-change",
  act: ["client", "server"],
  status: "registered",
  outcome: "failure",
} as never;

const LINK = '<a href="/wire/en/smtp/550/" data-retry="never">550</a>';

const section = (id: string): Section => ({ id, heading: [id], blocks: [] });

describe("each kind of block", () => {
  it.each<[string, Block, string]>([
    [
      "prose",
      { kind: "prose", content: ["a < ", { kind: "wire", text: "<b>" }, { kind: "break" }] },
      '<p>a &lt; <code dir="ltr">&lt;b&gt;</code><br></p>\n',
    ],
    ["prose without words", { kind: "prose", content: [] }, "<p></p>\n"],
    ["a note", { kind: "note", content: ["a"] }, '<p class="note">a</p>\n'],
    [
      "a list of lines",
      { kind: "list", ordered: true, items: [[{ kind: "prose", content: ["a"] }]] },
      "<ol>\n<li>a</li>\n</ol>\n",
    ],
    [
      "a list of blocks, of which one has none",
      {
        kind: "list",
        ordered: false,
        items: [
          [
            { kind: "prose", content: ["a"] },
            { kind: "prose", content: ["b"] },
          ],
          [],
        ],
      },
      "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li>\n</li>\n</ul>\n",
    ],
    [
      "the verdict, with the retry answer for those who show it",
      {
        kind: "verdict",
        code,
        head: ["P", []],
        rows: [{ id: "retry", label: "R", value: ["v"] }],
      },
      '<dl class="verdict" data-retry="after-change">\n<div data-fact="retry"><dt>R</dt><dd>v</dd></div>\n</dl>\n',
    ],
    [
      "facts",
      {
        kind: "facts",
        code,
        head: ["P", [{ kind: "wire", text: "551" }]],
        rows: [{ id: "retry", label: "R", value: ["v"] }],
      },
      '<dl class="facts">\n<div data-fact="retry"><dt>R</dt><dd>v</dd></div>\n</dl>\n',
    ],
    [
      "two codes side by side",
      {
        kind: "sideBySide",
        head: { label: "P", a: "1", b: "2" },
        codes: { a: code, b: code },
        rows: [
          { id: "act", label: "A", a: ["x"], b: ["y"] },
          { id: "retry", label: "R", same: true, a: ["z"], b: ["z"] },
        ],
      },
      '<div class="table"><table>\n<thead>\n<tr>\n<th scope="col">P</th>\n<th scope="col"><code dir="ltr">1</code></th>\n<th scope="col"><code dir="ltr">2</code></th>\n</tr>\n</thead>\n<tbody>\n<tr class="differs" data-fact="act">\n<th scope="row">A</th>\n<td>x</td>\n<td>y</td>\n</tr>\n<tr class="same" data-fact="retry">\n<th scope="row">R</th>\n<td>z</td>\n<td>z</td>\n</tr>\n</tbody>\n</table></div>\n',
    ],
    [
      "a table of codes, each with the facts that filters look at",
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
            usual: { retry: false, act: true },
          },
        ],
      },
      '<div class="table"><table class="codes">\n<thead>\n<tr>\n<th scope="col">C</th>\n<th scope="col">T</th>\n<th scope="col">R</th>\n<th scope="col">A</th>\n</tr>\n</thead>\n<tbody>\n<tr data-class="5yz" data-retry="after-change" data-act="client server" data-status="registered">\n<th scope="row"><a href="/wire/en/smtp/551/" data-retry="after-change"><code dir="ltr">551</code></a></th>\n<td><span class="name">N</span><br>t</td>\n<td class="sign" data-label="R">r</td>\n<td class="usual" data-label="A">a</td>\n</tr>\n</tbody>\n</table></div>\n',
    ],
    [
      "a list of codes",
      {
        kind: "codeList",
        items: [
          { label: "550", to, code, name: "N", text: ["t"], retry: "r", note: "n" },
          { label: "16", text: ["t"] },
        ],
      },
      '<ul class="rows">\n<li><a href="/wire/en/smtp/550/" data-retry="never"><code dir="ltr">550</code> <span class="name">N</span></a><span class="dot"> · </span><span class="says">t (n)</span> <small class="sign" data-retry="after-change">r</small></li>\n<li><code dir="ltr">16</code> <span class="says">t</span></li>\n</ul>\n',
    ],
    [
      "a table, which the keyboard reaches where it has no links",
      { kind: "table", head: ["H"], rows: [[[]]] },
      '<div class="table" tabindex="0" role="region" aria-labelledby="s"><table>\n<thead>\n<tr>\n<th scope="col">H</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope="row"></th>\n</tr>\n</tbody>\n</table></div>\n',
    ],
    [
      "an exchange",
      {
        kind: "exchange",
        protocol: "smtp",
        lines: [{ from: "client", line: "RCPT TO:<a>" }],
        actors: { client: "the client", server: "the server" },
      },
      '<figure class="exchange" dir="ltr">\n<pre tabindex="0" role="region" aria-labelledby="s"><code><span class="client"><abbr title="the client">C:</abbr> RCPT TO:&lt;a&gt;\n</span></code></pre>\n</figure>\n',
    ],
    [
      "a listing",
      { kind: "listing", language: "sh", text: "a && b" },
      '<pre tabindex="0" role="group" aria-labelledby="s" dir="ltr"><code>a &amp;&amp; b\n</code></pre>\n',
    ],
    [
      "tabs, of which the first is chosen, with what a command prints",
      {
        kind: "tabs",
        output: ["Output"],
        tabs: [
          { label: "curl", text: "curl <a>\n", short: "curl", output: "404\n" },
          { label: "C#", text: "b", short: "b" },
        ],
      },
      '<div class="tabs" role="radiogroup" aria-labelledby="s">\n<input type="radio" name="s" id="s-1" checked><label for="s-1" dir="ltr">curl</label>\n<div><pre tabindex="0" role="group" aria-label="curl" dir="ltr"><code>curl &lt;a&gt;\n</code></pre>\n<p>Output</p>\n<pre class="output" dir="ltr"><samp>404\n</samp></pre>\n</div>\n<input type="radio" name="s" id="s-2"><label for="s-2" dir="ltr">C#</label>\n<div><pre tabindex="0" role="group" aria-label="C#" dir="ltr"><code>b\n</code></pre>\n</div>\n</div>\n',
    ],
    ["links", { kind: "links", dense: false, links: [link] }, `<ul>\n<li>${LINK}</li>\n</ul>\n`],
    [
      "links close together, numbers with another first digit in a row of their own",
      {
        kind: "links",
        dense: true,
        links: [link, { ...link, content: ["421 and more"] }],
      },
      `<ul class="grid">\n<li>${LINK}</li>\n<li class="turn" data-cells="3">${LINK.replace(">550<", ">421 and more<")}</li>\n</ul>\n`,
    ],
    [
      "a part",
      { kind: "part", id: "client", heading: ["The client"], blocks: [] },
      '<div class="part">\n<h3 id="s-client">The client</h3>\n</div>\n',
    ],
    [
      "steps",
      {
        kind: "steps",
        first: {
          kind: "question",
          id: "q",
          text: ["Q?"],
          help: ["h"],
          answers: [
            {
              label: ["yes"],
              step: { kind: "outcome", id: "o", text: ["O"], codes: [link, link], advice: ["do"] },
            },
            {
              label: ["no"],
              step: { kind: "again", of: "question", id: "q", text: ["Q?"], codes: [], note: "n" },
            },
          ],
        },
      },
      `<p id="q" class="question">Q?</p>\n<p>h</p>\n<ul>\n<li>\n<p><strong>yes</strong></p>\n<p id="o" class="outcome">O</p>\n<p>${LINK} ${LINK}</p>\n<p>do</p>\n</li>\n<li>\n<p><strong>no</strong></p>\n<p><a href="#q">Q?</a></p>\n<p>n</p>\n</li>\n</ul>\n`,
    ],
    [
      "blocks in another language",
      { kind: "foreign", language, blocks: [{ kind: "prose", content: ["a"] }] },
      '<div lang="en" dir="ltr">\n<p>a</p>\n</div>\n',
    ],
  ])("prints %s", (_, block, html) => {
    expect(printBlocks([block], ["s"], LTR).source).toBe(html);
  });

  it("isolates names and numbers where the page is written from right to left", () => {
    const blocks: readonly Block[] = [
      {
        kind: "prose",
        content: ["راجع RFC 5321 §3.4.", { kind: "term", term: "mta", text: "MTA" }],
      },
      { kind: "codeList", items: [{ label: "550", name: "Not taken: no", text: ["لا"] }] },
      { kind: "foreign", language, blocks: [{ kind: "prose", content: ["See RFC 1."] }] },
    ];
    const html = printBlocks(blocks, [], RTL).source;
    expect(html).toContain("راجع <bdi>RFC\u00A05321\u00A0§3.4</bdi>.");
    expect(html).toContain('<a class="term" href="/wire/ar/glossary/#mta"><bdi>MTA</bdi></a>');
    expect(html).toContain('<span class="name" lang="en" dir="ltr">Not taken: no</span>');
    expect(html).toContain("<p>See RFC\u00A01.</p>");
  });
});

function rows(count: number) {
  return Array.from({ length: count }, (_, at) => ({ id: `${at}`, label: "L", value: ["v"] }));
}

const BARE: Page = {
  kind: "code",
  path: "smtp/551",
  title: ["SMTP ", { kind: "numeral", text: "551", retry: "never" }],
  description: "",
  sources: [],
  lead: [],
  sections: [],
};

/** The sections of a page in the order of its document, where its contents are listed and where prose begins. */
function order(...ids: readonly string[]): readonly string[] {
  const html = printArticle({ ...BARE, sections: ids.map(section) }, LTR).source;
  return [...html.matchAll(/class="(contents|body)|data-section="(\w+)"/g)].map(
    ([, part, id]) => id ?? part ?? "",
  );
}

describe("a page", () => {
  it("is a title alone where there is nothing else to say", () => {
    const title = '<h1>SMTP <bdi class="numeral" data-retry="never">551</bdi></h1>\n';
    expect(printArticle(BARE, LTR).source).toBe(
      `<article>\n${title}<div class="lead">\n</div>\n</article>\n`,
    );
  });

  it("has the name people know in its title, marked where it is foreign, and the plain title below", () => {
    const named = printArticle(
      {
        ...BARE,
        title: [
          "رمز ",
          { kind: "numeral", text: "5.7.26-long" },
          " ",
          { kind: "phrase", text: "No: such", language },
        ],
        subtitle: ["لا"],
      },
      RTL,
    ).source;
    expect(named).toContain(
      '<h1>رمز <bdi class="numeral long">5.7.26-long</bdi> <span class="name" lang="en" dir="ltr">No: such</span></h1>\n<p class="subtitle">لا</p>\n',
    );
  });

  it("lists its contents, and has the facts apart from the prose before and behind them", () => {
    expect(order("fix", "facts", "use")).toEqual([
      "contents",
      "body",
      "fix",
      "facts",
      "body",
      "use",
    ]);
    expect(order("facts", "use")).toEqual(["facts", "body", "use"]);
    expect(order("meaning", "use", "caution")).toEqual([
      "contents",
      "body",
      "meaning",
      "use",
      "caution",
    ]);
  });

  it("lists no contents where there are few sections", () => {
    expect(order("meaning", "use")).toEqual(["meaning", "use"]);
    expect(order()).toEqual([]);
  });

  it("names its sections shortly among its contents, where they have such a name", () => {
    const sections = [{ ...section("a"), short: "A." }, section("b"), section("c")];
    const { source } = printArticle({ ...BARE, sections }, LTR);
    expect(source).toContain('<a href="#a">A.</a>');
    expect(source).toContain('<a href="#b">b</a>');
  });

  it("folds the facts beyond the first six, but not a single one", () => {
    expect(printFacts(7)).not.toContain("<details");
    const [first = "", more = ""] = printFacts(8).split("<details");
    expect(first.match(/data-fact/g)).toHaveLength(6);
    expect(more.match(/data-fact/g)).toHaveLength(2);
  });

  it("marks the label of a row in another language", () => {
    const row = { id: "x", label: "Label", language, value: ["v"] };
    const facts = { kind: "facts", code, head: ["P", []], rows: [row] } as const;
    const { source } = printArticle({ ...BARE, lead: [facts] }, RTL);
    expect(source).toContain('<dt><span lang="en" dir="ltr">Label</span></dt>');
  });

  it("marks a heading in another language", () => {
    const sections = [
      { ...section("s"), heading: [{ kind: "foreign", language, content: ["s"] } as const] },
    ];
    expect(printArticle({ ...BARE, sections }, RTL).source).toContain(
      '<h2 id="s"><span lang="en" dir="ltr">s</span></h2>',
    );
  });
});

function printFacts(count: number): string {
  const facts = { kind: "facts", code, head: ["P", []], rows: rows(count) } as const;
  return printArticle({ ...BARE, lead: [facts] }, LTR).source;
}
