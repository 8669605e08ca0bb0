import { describe, expect, it } from "vitest";
import { edit, smallCatalogue, stamped } from "../../../test/catalogue.ts";
import type { Edits } from "../../../test/edits.ts";
import { resolve } from "../../resolve/resolve.ts";
import { narrow } from "../../resolve/narrow.ts";
import { validate } from "../../validate/validate.ts";
import { emitMarkdown } from "./index.ts";

const TERMS: Edits = {
  "terms/terms.yaml": [
    {
      write: `relay:
  protocols: [mail]
  references: [RFC 5321 §2.3.10]
  related: [zone]
  codes: [mail:550]
zone: {}
`,
    },
  ],
  "terms/text/en.yaml": [
    {
      write: `relay: { term: relay, forms: [relays], definition: It passes mail on. }
zone: { term: area, definition: It is a part of the tree. }
`,
    },
  ],
  "terms/text/ar.yaml": [{ write: `relay: { term: ترحيل, definition: يمرر البريد. }\n` }],
};

function section(heading: string, text: string, steps = ""): string {
  return `{ heading: ${heading}, text: ["${text}"]${steps} }`;
}

const STEPS = ", steps: [One., Two.]";

const SITE: Edits = {
  "site/site.yaml": [
    {
      write: `repository:
  home: https://example.com/mail
  issues: https://example.com/mail/issues
  view: https://example.com/mail/view/
  edit: https://example.com/mail/edit/
published: { library: "@example/mail" }
files: { readme: data/README.md }
commands: { stamp: npm run stamp }
protocols: [mail]
codes: [mail:550]
questions: [mail:450/mail:550]
`,
    },
  ],
  "site/text/en.yaml": [
    {
      write: `about:
  title: About it
  summary: It explains.
  facts: ${section("Facts", "They are checked.")}
  sources: ${section("Sources", "They are listed.")}
  comparisons: ${section("Pairs", "They have pages.")}
  standing:
    heading: Standing
    text: [It differs.]
    meanings:
      registered: A standard defines it.
      deprecated: A standard advises against it.
      obsolete: Its standard is gone.
      reserved: It has no meaning.
      private-use: It is left to those who agree.
      temporary: It ends.
      unofficial: No standard defines it.
  machines: ${section("Machines", "They read {library}.")}
  licence: ${section("Licence", "It is free.")}
contribute:
  title: Take part
  summary: Everybody can.
  mistake: ${section("Report", "Go to {issues}.", STEPS)}
  edit: ${section("Edit", "Read {readme}.", STEPS)}
  translate: ${section("Translate", "Run {stamp}.", STEPS)}
  run: ${section("Run", "Do it.", STEPS)}
`,
    },
  ],
};

function pagesOf(edits: Edits, protocols: readonly string[] = []): ReadonlyMap<string, string> {
  const { authored, diagnostics } = validate(stamped(edit(smallCatalogue(), edits)));
  expect(diagnostics).toEqual([]);
  if (!authored) throw new Error("The data is wrong.");
  const catalogue = narrow(resolve(authored), { locales: [], protocols });
  return new Map(
    [...emitMarkdown(catalogue, { pairs: "declared" })].map(({ path, content }) => [path, content]),
  );
}

describe("a catalogue without terms and without a site of its own", () => {
  it("has no pages about them, and nothing that leads there", () => {
    const pages = pagesOf({});
    for (const name of ["glossary", "moving", "about", "contribute"])
      expect(pages.has(`markdown/en/${name}.md`)).toBe(false);
    expect([...pages.values()].join("")).not.toContain("contribute.md");
  });
});

function glossary(locale: string): string {
  return pagesOf(TERMS).get(`markdown/${locale}/glossary.md`) ?? "";
}

describe("the glossary", () => {
  it("explains each term under its id, in the order of its words", () => {
    const page = glossary("en");
    expect(page).toContain('sections: ["zone","relay"]');
    expect(page).toContain("[area](#zone) · [relay](#relay)");
    expect(page).toContain(
      "## relay\n\nIt passes mail on.\n\n" +
        "**Defined in** [RFC 5321 §2.3.10](https://www.rfc-editor.org/rfc/rfc5321#section-2.3.10)\n\n" +
        "**See also** [area](#zone)\n\n**Codes about it** [`Mail 550`](mail/550.md)",
    );
  });

  it("marks what has no translation", () => {
    const page = glossary("ar");
    expect(page).toContain("## ترحيل");
    expect(page).toContain('## <span lang="en" dir="ltr">area</span>');
    expect(page).toContain('<div lang="en" dir="ltr">\n\nIt is a part of the tree.\n\n</div>');
  });

  it("names the files that it is made from", () => {
    expect(glossary("ar")).toContain('sources: ["terms/terms.yaml","terms/text/ar.yaml"]');
  });
});

describe("the page for whoever comes from another package", () => {
  const words = `moving:
  title: Coming from elsewhere
  summary: It says what to import.
  labels: { same: The same, differs: Different }
  packages: { "@old/mail": { same: The codes are., differs: The names are. } }
`;
  const english = SITE["site/text/en.yaml"]?.[0];
  const written = english && "write" in english ? english.write : "";
  const page = pagesOf({
    "site/site.yaml": [
      {
        write: String(
          SITE["site/site.yaml"]?.map((one) => ("write" in one ? one.write : "")),
        ).replace(
          "protocols:",
          `moving:\n  "@old/mail": import { MailReply } from "mail";\nprotocols:`,
        ),
      },
    ],
    "site/text/en.yaml": [{ write: words + written }],
  });

  it("says of each package what to import, what is the same and what differs", () => {
    const text = page.get("markdown/en/moving.md") ?? "";
    expect(text).toContain("# Coming from elsewhere");
    expect(text).toContain('import { MailReply } from "mail";');
    expect(text).toContain("**The same** The codes are.");
    expect(text).toContain("**Different** The names are.");
    expect(text).toContain('sections: ["mail"]');
  });

  it("is in the reference language where nobody has translated it", () => {
    expect(page.get("markdown/ar/moving.md")).toContain('lang="en"');
  });
});

describe("the pages about the site", () => {
  const pages = pagesOf(SITE);

  it("put links and commands in place of placeholders", () => {
    const page = pages.get("markdown/en/contribute.md") ?? "";
    expect(page).toContain("Go to [example.com/mail/issues](https://example.com/mail/issues).");
    expect(page).toContain("Read [data/README.md](https://example.com/mail/view/data/README.md).");
    expect(page).toContain("Run `npm run stamp`.\n\n1. One.\n2. Two.");
  });

  it("say what is published, as the pages of codes do", () => {
    expect(pages.get("markdown/en/about.md")).toContain("They read `@example/mail`.");
    const page = pages.get("markdown/en/mail/550.md") ?? "";
    expect(page).toMatch(/^- @example\/mail: `\w+\.\w+`$/m);
    expect(page).not.toContain("npx");
  });

  it("count the codes of each protocol by their standing", () => {
    const page = pages.get("markdown/en/about.md") ?? "";
    expect(page).toContain("| [Mail](mail/index.md) |");
    expect(page).toContain("in force: 4<br>unofficial: 1 |");
  });

  it("fall back to the reference as a whole, and say so", () => {
    const page = pages.get("markdown/ar/about.md") ?? "";
    expect(page).toMatch(/^\*.*\[.*\]\(contribute\.md#translate\)\*$/m);
    expect(page).toContain('## <span lang="en" dir="ltr">Facts</span>');
  });

  it("are what untranslated codes lead to, from wherever they are", () => {
    expect(pages.get("markdown/ar/mail/550.md")).toContain("](../contribute.md#translate)*");
    expect(pages.get("markdown/ar/mail/211.md")).not.toContain("contribute.md");
  });

  it("let the home page ask what people ask", () => {
    const page = pages.get("markdown/en/index.md") ?? "";
    expect(page).toContain("[Mail 450 or 550?](compare/mail/450-vs-550.md)");
  });
});
