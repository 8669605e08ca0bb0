import { describe, expect, it } from "vitest";
import { termFinder } from "../glossary/term-finder.ts";
import { renderMarkdown } from "./render.js";

const protocols = [
  {
    id: "smtp",
    title: "SMTP",
    actors: { client: "the sending side", server: "the receiving side" },
    outcomes: { "551": "permanent-failure" },
  },
];

function render(
  markdown: string,
  { sections = [] as string[], dir = "ltr" as const, base = "/" } = {},
) {
  return renderMarkdown(markdown, {
    entry: { locale: "ar", dir, path: "compare/smtp/211-vs-551", sections },
    base,
    protocols,
  });
}

function renderLinked(markdown: string, sections: readonly string[] = []) {
  const text = { lang: "ar", term: "relay", forms: ["relay"], definition: "." };
  const terms = [{ id: "relay", references: [], related: [], codes: [], text }];
  const entry = { locale: "ar", dir: "ltr" as const, path: "smtp/551", sections };
  const finder = termFinder(terms, { ...entry, protocols: [] });
  return renderMarkdown(markdown, { entry, base: "/x/", protocols, finder });
}

function renderRtl(markdown: string) {
  return renderMarkdown(markdown, {
    entry: { locale: "ar", dir: "rtl", path: "smtp/551", sections: [] },
    base: "/",
    protocols,
  });
}

describe("headings", () => {
  it("take their ids from the page and link to themselves", () => {
    const out = render("# T\n\n## عنوان\n\n### 211\n\na\n\n### جهة\n\nb", { sections: ["choose"] });
    expect(out).toContain('<h2 id="choose"><a class="anchor" href="#choose">عنوان</a></h2>');
    expect(out).toContain('<h3 id="choose-211">');
    expect(out).toContain('<h3 id="choose-1">');
    expect(out).not.toContain("<h1>");
  });

  it("wrap what they head", () => {
    const out = render("lead\n\n## A\n\n### 1\n\nx\n\n## B\n\ny", { sections: ["a", "b"] });
    expect(out.replaceAll(/<h\d.*?<\/h\d>|\n/g, "")).toBe(
      '<div class="lead"><p>lead</p></div>' +
        '<section data-section="a"><div class="part"><p>x</p></div></section>' +
        '<section data-section="b"><p>y</p></section>',
    );
  });

  it("must be as many as the sections that the page announces", () => {
    expect(() => render("## A\n\n## B", { sections: ["a"] })).toThrow("more headings");
    expect(() => render("## A", { sections: ["a", "b"] })).toThrow("fewer headings");
  });
});

describe("citations", () => {
  it("stay on one line", () => {
    expect(render("See RFC 5321 §3.4.")).toContain("See RFC\u00A05321\u00A0§3.4.");
    expect(renderRtl("(RFC 5321 §3.4)")).toContain("(<bdi>RFC\u00A05321\u00A0§3.4</bdi>)");
  });
});

describe("links", () => {
  it("lead to addresses below the site's root and carry the outcome of a code", () => {
    expect(render("[551](../../smtp/551.md)", { base: "/wirecode/" })).toContain(
      '<a href="/wirecode/ar/smtp/551/" data-outcome="permanent-failure">551</a>',
    );
  });

  it("leave the site as they are", () => {
    const url = "https://www.rfc-editor.org/rfc/rfc5321#section-3.4";
    expect(render(`[RFC 5321 §3.4](${url})`)).toContain(
      `<a href="${url}">RFC\u00A05321\u00A0§3.4</a>`,
    );
  });

  it("alone in a paragraph become a list that turns with the first digit", () => {
    const out = render("[101](101.md) · [211](211.md) · [214](214.md)");
    expect(out).toContain('<ul class="grid">');
    expect(out.match(/<li/g)).toHaveLength(3);
    expect(out.match(/<li class="turn">/g)).toHaveLength(1);
    expect(out).not.toContain("·");
  });

  it("that are names take as many cells as they need, and no turns", () => {
    const out = render("[OK](0.md) · [CANCELLED](1.md) · [DEADLINE_EXCEEDED](4.md)");
    expect(out.match(/<li( data-cells="\d")?>/g)).toEqual([
      "<li>",
      '<li data-cells="2">',
      '<li data-cells="3">',
    ]);
  });

  it("with words between them stay a paragraph", () => {
    expect(render("[1](1.md) or [2](2.md)")).toContain("<p>");
  });
});

describe("tables", () => {
  it("have headers for columns and rows", () => {
    const out = render("| P | `211` |\n| --- | --- |\n| Class | `2yz` |");
    expect(out).toContain('<th scope="col">P</th>');
    expect(out).toContain('<th scope="row">Class</th>\n<td><code dir="ltr">2yz</code></td>');
    expect(out).toContain('<div class="table"><table>');
  });
});

it("lets a qualified name break after its dot and between its words", () => {
  expect(render("`SmtpReply.UserNotLocal` `5.1.1`")).toContain(
    '<code dir="ltr">Smtp<wbr>Reply.<wbr>User<wbr>Not<wbr>Local</code> <code dir="ltr">5.1.1</code>',
  );
});

describe("the steps of a guide", () => {
  it("are told apart by their paragraphs, which can be linked to", () => {
    const out = render(
      '- **Yes**\n\n  <a id="question-why"></a>Why?\n\n  - **So**\n\n    <a id="outcome-so"></a>Wait',
    );
    expect(out).toContain('<p id="question-why" class="question">Why?</p>');
    expect(out).toContain('<p id="outcome-so" class="outcome">Wait</p>');
  });

  it("leave other anchors alone", () => {
    expect(render('<a id="elsewhere"></a>Here')).toContain('<p><a id="elsewhere"></a>Here</p>');
  });
});

describe("exchanges", () => {
  const exchange = "```smtp\nC: VRFY <layla>\nS: 551 no\nC: \n```";

  it("say who speaks in words and in shape, always left to right", () => {
    const out = render(`## W\n\n### 551\n\n${exchange}`, { sections: ["examples"] });
    expect(out).toContain('<figure class="exchange" dir="ltr">');
    expect(out).toContain('aria-labelledby="examples examples-551"');
    expect(out).toContain(
      '<span class="client"><abbr title="the sending side">C:</abbr> VRFY &lt;layla&gt;\n</span>' +
        '<span class="server"><abbr title="the receiving side">S:</abbr> 551 no\n</span>',
    );
  });

  it("can be reached by keyboard", () => {
    expect(render(exchange)).toContain('<pre tabindex="0" role="region"');
  });

  it("refuse a line that nobody says", () => {
    expect(() => render("```smtp\nVRFY\n```")).toThrow("nobody says");
  });
});

describe("right to left", () => {
  it("isolates Latin runs wherever they stand", () => {
    expect(renderRtl("رد على RCPT و**MAIL** و[RFC 5321](https://a.example)")).toContain(
      'رد على <bdi>RCPT</bdi> و<strong><bdi>MAIL</bdi></strong> و<a href="https://a.example"><bdi>RFC\u00A05321</bdi></a>',
    );
  });

  it("leaves code and text in another language alone", () => {
    const out = renderRtl(
      '`RCPT TO` <span lang="en" dir="ltr">Sent to RCPT</span> RCPT\n\n' +
        '<div lang="en" dir="ltr">\n\nSend 551.\n\n</div>\n\nفي 551',
    );
    expect(out).toContain('<code dir="ltr">RCPT TO</code>');
    expect(out).toContain('<span lang="en" dir="ltr">Sent to RCPT</span> <bdi>RCPT</bdi>');
    expect(out).toContain("<p>Send 551.</p>");
    expect(out).toContain("في <bdi>551</bdi>");
  });
});

describe("terms", () => {
  const link = '<a class="term" href="/x/ar/glossary/#relay">relay</a>';

  it("are linked once, in prose and in lists", () => {
    expect(renderLinked("A relay.\n\n- a relay")).toContain(`<p>A ${link}.</p>`);
    expect(renderLinked("A relay.\n\n- a relay").split(link)).toHaveLength(2);
    expect(renderLinked("- a relay")).toContain(link);
  });

  it("stay as they are in links, code, headings, tables and other languages", () => {
    for (const markdown of [
      "[the relay](https://a.example)",
      "`relay`",
      "### relay",
      "| relay |\n| --- |\n| relay |",
      '<div lang="en" dir="ltr">\n\nA relay.\n\n</div>',
      '<span lang="en" dir="ltr">A relay</span>',
    ])
      expect(renderLinked(markdown)).not.toContain('class="term"');
  });

  it("stay as they are in the titles of listed codes", () => {
    const out = renderLinked("## A\n\n- [1](1.md) a relay\n\n## B\n\nA relay.", ["related", "use"]);
    expect(out).toContain(`<p>A ${link}.</p>`);
    expect(out.split(link)).toHaveLength(2);
  });
});
