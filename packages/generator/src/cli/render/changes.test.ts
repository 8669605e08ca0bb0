import type { DataChange, DataChanges } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { renderChangesMarkdown } from "./changes-markdown.ts";
import { renderChangesText } from "./changes-text.ts";

const totals = {
  protocol: 1,
  code: 541,
  comparison: 2,
  mapping: 0,
  guide: 0,
  term: 0,
  locale: 2,
};

const codes = (change: DataChange["change"], from: number, to: number): DataChange[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    change,
    kind: "code",
    id: `mail:${from + index}`,
  }));

const some: DataChanges = {
  totals,
  changes: [
    { change: "deprecated", kind: "code", id: "mail:551", status: "deprecated" },
    { change: "added", kind: "comparison", id: "mail:450/mail:550" },
    { change: "added", kind: "comparison", id: "mail:450/mail:551" },
    { change: "added", kind: "comparison", id: "post:1/mail:550" },
    { change: "added", kind: "guide", id: "why-refused" },
    ...codes("reworded", 200, 225),
    { change: "translated", kind: "term", id: "relay", locale: "ar" },
    { change: "translated", kind: "term", id: "relay", locale: "de" },
  ],
};

describe("for people at a terminal", () => {
  it("groups by what happened, then by kind and protocol, and counts each", () => {
    expect(renderChangesText(some)).toMatchInlineSnapshot(`
      "33 changes.

      Deprecated: 1
        1 code of mail: 551

      Added: 4
        2 comparisons of mail: 450/550, 450/551
        1 comparison of two protocols: post:1/mail:550
        1 guide: why-refused

      Reworded: 26
        26 codes of mail: 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215,
          216, 217, 218, 219, 220, 221, 222, 223, 224, 225

      Translated into ar: 1
        1 term: relay

      Translated into de: 1
        1 term: relay
      "
    `);
  });

  it("says in a line that nothing has changed, or that nothing came before", () => {
    expect(renderChangesText({ totals, changes: [] })).toBe(
      "Nothing has changed: 1 protocol, 541 codes, 2 comparisons, 2 languages.\n",
    );
    expect(renderChangesText({ first: true, totals, changes: [] })).toBe(
      "Nothing came before: everything is new. 1 protocol, 541 codes, 2 comparisons, 2 languages.\n",
    );
  });
});

describe("for release notes", () => {
  it("gives the counts first, and folds what is long", () => {
    expect(renderChangesMarkdown(some)).toMatchInlineSnapshot(`
      "33 changes: deprecated 1, added 4, reworded 26, translated into ar 1, translated into de 1.

      **Deprecated**

      - 1 code of mail: \`551\`

      **Added**

      - 2 comparisons of mail: \`450/550\`, \`450/551\`
      - 1 comparison of two protocols: \`post:1/mail:550\`
      - 1 guide: \`why-refused\`

      <details>
      <summary>Reworded: 26</summary>

      - 26 codes of mail: \`200\`, \`201\`, \`202\`, \`203\`, \`204\`, \`205\`, \`206\`, \`207\`, \`208\`, \`209\`, \`210\`, \`211\`, \`212\`, \`213\`, \`214\`, \`215\`, \`216\`, \`217\`, \`218\`, \`219\`, \`220\`, \`221\`, \`222\`, \`223\`, \`224\`, \`225\`

      </details>

      **Translated into ar**

      - 1 term: \`relay\`

      **Translated into de**

      - 1 term: \`relay\`
      "
    `);
  });

  it("says in a sentence that nothing has changed, or that nothing came before", () => {
    expect(renderChangesMarkdown({ totals, changes: [] })).toContain("The data is as it was");
    expect(renderChangesMarkdown({ first: true, totals, changes: [] })).toBe(
      "The first edition of the data: 1 protocol, 541 codes, 2 comparisons, 2 languages.\n",
    );
  });
});
