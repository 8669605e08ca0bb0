import { describe, expect, it } from "vitest";
import { equivalents, noteOn, translation } from "./mapping.ts";
import type { Mapping } from "../shapes/mapping.ts";
import { code } from "../testing/sample.ts";

const mapping: Mapping = {
  id: "mail-to-post",
  from: { id: "mail", title: "MAIL" },
  to: { id: "post", title: "Post", names: { "1": "Delivered", "9": "Lost" } },
  source: { spec: "RFC 1", url: "https://www.rfc-editor.org/rfc/rfc1" },
  rows: [{ from: 250, to: ["1"] }],
  otherwise: ["9"],
  text: {
    lang: "en",
    bodyLang: "en",
    title: "Mail as post",
    about: "It leads from mail to post.",
    notes: { otherwise: "Lost mail comes here." },
  },
};
const back: Mapping = {
  ...mapping,
  id: "post-to-mail",
  from: mapping.to,
  to: mapping.from,
  rows: [{ from: "1", to: [250] }],
};

describe("equivalents", () => {
  it("follow the row of the code, in the direction of the table alone", () => {
    expect(equivalents(code(250), [mapping, back])).toEqual([
      {
        to: { protocol: "post", code: "1" },
        direction: "mail-to-post",
        otherwise: false,
        source: mapping.source,
      },
    ]);
  });

  it("follow what holds for all others where no row names the code, and say so", () => {
    const [first] = equivalents(code(550), [mapping]);
    expect(first).toMatchObject({ to: { code: "9" }, otherwise: true });
    expect(first && noteOn(mapping, code(550), first)).toBe("Lost mail comes here.");
  });

  it("leave codes alone that never arrive, and those of classes that the table excepts", () => {
    expect(equivalents(code(550, { onWire: false }), [mapping])).toEqual([]);
    expect(equivalents(code(550), [{ ...mapping, except: ["5yz"] }])).toEqual([]);
    expect(equivalents(code(250), [{ ...mapping, except: ["2yz"] }])).toHaveLength(1);
  });

  it("are none where no table leads from the protocol or to what is asked for", () => {
    expect(equivalents(code(250, { protocol: "news" }), [mapping, back])).toEqual([]);
    expect(equivalents(code(250), [mapping], "news")).toEqual([]);
  });
});

describe("translation", () => {
  const silent: Mapping = {
    ...mapping,
    rows: [
      { from: 250, to: ["1"] },
      { from: 251, to: [] },
      { from: 252, to: [] },
    ],
    text: { ...mapping.text, notes: { "250": "It has come.", "251": "Nothing is like it." } },
  };

  it("has the equivalents of a code and the note on its row", () => {
    const { equivalents: all, note } = translation(code(250), silent) ?? {};
    expect(all).toMatchObject([{ to: { code: "1" } }]);
    expect(note).toBe("It has come.");
  });

  it("tells a row that says that there is none from no row at all", () => {
    expect(translation(code(251), silent)).toEqual({
      equivalents: [],
      note: "Nothing is like it.",
    });
    const { otherwise: _, ...closed } = silent;
    expect(translation(code(550), closed)).toBeUndefined();
  });

  it("is nothing where an empty row says no more, and for codes of other protocols", () => {
    expect(translation(code(252), silent)).toBeUndefined();
    expect(translation(code(251, { protocol: "news" }), silent)).toBeUndefined();
  });
});
