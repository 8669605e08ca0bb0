import type { Block, Inlines } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { emptyBlocks, everyBlock, SAMPLES } from "../testing/every-block.ts";
import { cells } from "./cells.ts";
import { cell } from "./columns.ts";
import { labelled } from "./facts.ts";
import type { Line } from "./line.ts";
import { page, type Shown } from "./page.ts";
import { paint } from "./paint.ts";

const WIDTHS = [24, 25, 27, 40, 80, 100];

const text = (lines: readonly Line[]) => paint(lines, { color: false, isolates: false });
const print = (shown: Shown, width = 80) => text(page(shown, width));
const section = (...blocks: readonly Block[]) => ({ id: "one", heading: ["Heading"], blocks });

const prose = (...content: Inlines) => ({ kind: "prose", content }) as const;

/** What a terminal gets on an Arabic page, with brackets for isolates. */
const isolated = (shown: Shown) =>
  paint(page(shown, 80), { color: false, isolates: true })
    .replaceAll("\u2068", "[")
    .replaceAll("\u2069", "]")
    .replaceAll("\u200F", "«");

describe.each(Object.entries(SAMPLES))("every kind of block in %s", (_, sample) => {
  const all = Object.entries(everyBlock(sample));

  describe.each(WIDTHS)("on %d columns", (width) => {
    it.each(all)("%s stays within the margins", (kind, block) => {
      const lines = print(
        { title: [sample.label], lead: [block], sections: [section(block)] },
        width,
      );
      const verbatim = /^ *(?:[CS]: |wirecode |import |https:)/;
      // No break tears a word, which may be a name or an address to be copied.
      const word = /(?:^| {2})\S+$/;
      const wide = lines
        .split("\n")
        .filter((line) => cells(line) > width && !verbatim.test(line) && !word.test(line));
      expect(wide).toEqual([]);
      expect(lines).toContain("\nHeading\n");
    });

    // Tables that are too narrow for columns name their questions in every row.
    const lasting = all.filter(([kind]) => !["codes", "sideBySide", "table"].includes(kind));

    it.each(lasting)("%s says what it says where there is room", (kind, block) => {
      const letters = (at: number) =>
        Array.from(print({ sections: [section(block)] }, at).replaceAll(/\s/g, "")).toSorted();
      expect(letters(width)).toEqual(letters(100));
    });
  });
});

describe("blocks in sections", () => {
  const { prose: words, part, codeList, exchange, list, links, note } = everyBlock(SAMPLES.en);

  it("stand under their headings, words close together and all else set apart", () => {
    expect(
      print(
        {
          title: ["Title"],
          subtitle: ["Subtitle"],
          lead: [note, words],
          sections: [section(words, part, codeList, words, exchange), section(list, links)],
        },
        60,
      ),
    ).toMatchInlineSnapshot(`
      "Title
      Subtitle

      The server refuses the recipient for good, and says where
      else to try.

      The server refuses the recipient for good, and says where
      else to try.

      Heading
        The server refuses the recipient for good, and says where
        else to try.
        The sending side
          The server refuses the recipient for good, and says
          where else to try.

        551  User not local
             The server refuses the recipient for good, and says
             where else to try. (The sending side)
        17   User busy

        The server refuses the recipient for good, and says where
        else to try.

        C: RCPT TO:<layla@example.com>
        S: 551 User not local; please try <layla@example.net>

      Heading
        1. The server refuses the recipient for good, and says
           where else to try.
        2. The server refuses the recipient for good, and says
           where else to try.
        wirecode smtp 551
      "
    `);
  });

  it("are left out with their heading where there is nothing to show", () => {
    const nothing = Object.values(emptyBlocks());
    expect(
      print({ title: ["Title"], lead: nothing, sections: nothing.map((one) => section(one)) }),
    ).toBe("Title\n");
    expect(print({ title: ["Title"], sections: [section(), section(words)] })).toBe(
      "Title\n\nHeading\n  The server refuses the recipient for good, and says where else to try.\n",
    );
    expect(print({})).toBe("");
  });
});

describe("a table of codes", () => {
  const { codes } = everyBlock(SAMPLES.en);

  it("has four columns where there is room, and answers below the title where there is not", () => {
    expect(print({ sections: [section(codes)] }, 100)).toMatchInlineSnapshot(`
      "Heading
        The sending side  The sending side                      Must machines parse   Must machines parse
                                                                its text?             its text?
        551               User not local                        The sending side      The sending side
                          The server refuses the recipient for
                          good, and says where else to try.
        250               The sending side                      The server refuses    The sending side
                                                                the recipient for
                                                                good, and says where
                                                                else to try.
      "
    `);
    expect(print({ sections: [section(codes)] }, 40)).toMatchInlineSnapshot(`
      "Heading
        551  User not local
             The server refuses the recipient
             for good, and says where else to
             try.
             Must machines parse its text? The
             sending side
             Must machines parse its text? The
             sending side
        250  The sending side
             Must machines parse its text? The
             server refuses the recipient for
             good, and says where else to try.
             Must machines parse its text? The
             sending side
      "
    `);
  });
});

describe("side by side", () => {
  it("stands in three columns, or one below the other", () => {
    const { sideBySide } = everyBlock(SAMPLES.en);
    expect(print({ sections: [section(sideBySide)] }, 80)).toMatchInlineSnapshot(`
      "Heading
           The sending side        250                       551
        ≠  Must machines parse     The server refuses the    The server refuses the
           its text?               recipient for good, and   recipient for good, and
                                   says where else to try.   says where else to try.
                                                             RCPT TO:<a@example.com>
        ≠  The sending side        –                         The sending side
           The sending side        The sending side
      "
    `);
    expect(print({ sections: [section(sideBySide)] }, 40)).toMatchInlineSnapshot(`
      "Heading
        ≠  Must machines parse its text?
          250  The server refuses the
               recipient for good, and says
               where else to try.
          551  The server refuses the
               recipient for good, and says
               where else to try. RCPT
               TO:<a@example.com>

        ≠  The sending side
          250  –
          551  The sending side

        The sending side
          The sending side
      "
    `);
  });
});

describe("facts", () => {
  it("stand in two columns, or each value below its label", () => {
    const { facts } = everyBlock(SAMPLES.en);
    expect(print({ sections: [section(facts)] }, 80)).toMatchInlineSnapshot(`
      "Heading
        Must machines parse its text?  The server refuses the recipient for good, and
                                       says where else to try.
        The sending side               The server refuses the recipient for good, and
                                       says where else to try. RCPT TO:<a@example.com>
      "
    `);
    expect(print({ sections: [section(facts)] }, 40)).toMatchInlineSnapshot(`
      "Heading
        Must machines parse its text?
          The server refuses the recipient for
          good, and says where else to try.
        The sending side
          The server refuses the recipient for
          good, and says where else to try.
          RCPT TO:<a@example.com>
      "
    `);
  });
});

describe("a table", () => {
  it("has columns, or its rows one below the other", () => {
    const { table } = everyBlock(SAMPLES.en);
    expect(print({ sections: [section(table)] }, 100)).toMatchInlineSnapshot(`
      "Heading
        The sending side  Must machines parse its text?                                   The sending side
        The sending side  The server refuses the recipient for good, and says where else  RFC 5321
                          to try.
        The sending side                                                                  The sending side
                                                                                          The sending side
      "
    `);
    expect(print({ sections: [section(table)] }, 24)).toMatchInlineSnapshot(`
      "Heading
        The sending side
          Must machines parse
          its text?
            The server refuses
            the recipient for
            good, and says
            where else to try.
          The sending side
            RFC 5321

        The sending side
          The sending side
            The sending side
            The sending side
      "
    `);
  });
});

describe("the questions of a guide", () => {
  it("lead from answer to answer", () => {
    const { steps } = everyBlock(SAMPLES.en);
    expect(print({ sections: [section(steps)] }, 60)).toMatchInlineSnapshot(`
      "Heading
        Must machines parse its text?
          The server refuses the recipient for good, and says
          where else to try.
          • The sending side
              The sending side
                The server refuses the recipient for good, and
                says where else to try.
                wirecode smtp 551
          • The server refuses the recipient for good, and says
            where else to try.
              The sending side
                wirecode smtp 551
          • The sending side
              Must machines parse its text?
                The server refuses the recipient for good, and
                says where else to try.
      "
    `);
  });
});

describe("links", () => {
  const guide = {
    kind: "link",
    to: { kind: "guide", id: "mail-bounce" },
    content: ["Why?"],
  } as const;
  const pair = { a: { protocol: "ftp", code: 550 }, b: { protocol: "smtp", code: 550 } };
  const comparison = {
    kind: "link",
    to: { kind: "comparison", ...pair },
    content: ["Both"],
  } as const;
  it("in prose are commands behind it", () => {
    const blocks = [prose("See ", guide, "."), prose("And more.")];
    expect(print({ sections: [section(...blocks)] })).toBe(
      "Heading\n  See Why?.\n  And more.\n  wirecode decide mail-bounce\n",
    );
  });

  it("that a command names by itself are nothing but the command", () => {
    expect(print({ sections: [section(prose(comparison))] })).toBe(
      "Heading\n  wirecode compare ftp:550 smtp:550\n",
    );
  });

  it("head an item that says more, whose command comes last", () => {
    const items = [
      [prose(guide), prose("It finds the cause.")],
      [prose(guide), prose("Or so.")],
    ];
    expect(print({ lead: [{ kind: "list", ordered: false, items }] })).toBe(
      "  Why?\n    It finds the cause.\n    wirecode decide mail-bounce\n\n" +
        "  Why?\n    Or so.\n    wirecode decide mail-bounce\n",
    );
  });

  it("out of the catalogue and documents are addresses", () => {
    const home = {
      kind: "link",
      to: { kind: "url", url: "https://a.example" },
      content: ["A"],
    } as const;
    expect(print({ sections: [section(prose("See ", home))] })).toBe(
      "Heading\n  See A\n  https://a.example\n",
    );
    const cited = {
      kind: "citation",
      reference: { spec: "RFC 5321", section: "3.4", url: "https://b.example" },
    } as const;
    const items = [[prose(cited)], [prose(cited)]];
    const list = { kind: "list", ordered: false, items } as const;
    const beside = "  RFC 5321 §3.4  https://b.example\n";
    expect(print({ sections: [section(list)] })).toBe(`Heading\n${beside}${beside}`);
    const below = "  RFC 5321 §3.4\n    https://b.example\n";
    expect(print({ sections: [section(list)] }, 24)).toBe(`Heading\n${below}${below}`);
  });
});

describe("the reading direction", () => {
  it("of what travels on the wire is kept within Arabic, and the name with its number", () => {
    const title: Inlines = [
      "رمز ",
      { kind: "numeral", text: "551" },
      " ",
      { kind: "phrase", text: "User not local; try", language: { tag: "en", direction: "ltr" } },
    ];
    expect(isolated({ title })).toBe("رمز [551] [User not local; try]\n");
    const { codeList } = everyBlock(SAMPLES.ar);
    expect(isolated({ sections: [section(codeList)] })).toContain("  [551]  [User not local]\n");
  });

  it("of blocks in another language is their own", () => {
    const { foreign } = everyBlock(SAMPLES.ar);
    expect(isolated({ lead: [foreign] })).toBe("These words wait for their translation.\n");
  });
});

describe("names and addresses", () => {
  const name = "SmtpEnhancedStatus.PermanentDeliveryNotAuthorized";
  const address = "https://www.rfc-editor.org/rfc/rfc3463#section-3.8";
  const table: Block = {
    kind: "table",
    head: ["Call", "Name", "Address"],
    rows: [["get", name, address].map((one): Inlines => [{ kind: "wire", text: one }])],
  };

  it.each([24, 40, 60, 79, 80, 81, 100, 132])("are whole in a table on %d columns", (width) => {
    const words = print({ sections: [section(table)] }, width).split(/\s+/);
    expect(words).toContain(name);
    expect(words).toContain(address);
  });

  it("stand below their labels where they would not fit beside them", () => {
    const shown = labelled(
      [
        [cell("Member"), [[{ text: name }]]],
        [cell("A label as wide as labels get"), [[{ text: "short" }]]],
      ],
      { width: 80, indent: 2, ltr: true },
    );
    expect(shown.map((line) => line.map((span) => span.text).join(""))).toEqual([
      "  Member",
      `    ${name}`,
      "  A label as wide as labels get  short",
    ]);
  });
});
