import { describe, expect, it } from "vitest";
import { code } from "../testing/sample.ts";
import type { Practice, Snippet } from "../shapes/practice.ts";
import { practiceOf } from "./practice.ts";

const NONE: Practice = { see: [], send: [], names: [] };

function seen(number: number, see: readonly Snippet[], facts = {}) {
  return practiceOf(code(number, facts), { ...NONE, see }).see.map(({ text }) => text);
}

describe("how a code is seen, sent and named", () => {
  it("fills in what the code says of itself", () => {
    const snippet: Snippet = {
      label: "swaks",
      text: "swaks\n--to a",
      short: "swaks",
      output: "{code} {phrase}",
    };
    expect(practiceOf(code(550), { ...NONE, see: [snippet] }).see).toEqual([
      { label: "swaks", text: "swaks\n--to a", short: "swaks", output: "550 phrase of 550" },
    ]);
  });

  it("shows the first of a label that is for the code", () => {
    const snippets: readonly Snippet[] = [
      { label: "curl", codes: ["304"], text: "exact" },
      { label: "curl", text: "general" },
      { label: "log", text: "another" },
    ];
    expect(seen(304, snippets)).toEqual(["exact", "another"]);
    expect(seen(404, snippets)).toEqual(["general", "another"]);
  });

  it("leaves out what has no value for a placeholder, and goes on to the next of the label", () => {
    const snippets: readonly Snippet[] = [
      { label: "curl", text: "{phrase} {range}", values: { range: { "206": "0-9" } } },
      { label: "curl", text: "{code}" },
    ];
    expect(seen(206, snippets)).toEqual(["phrase of 206 0-9"]);
    expect(seen(404, snippets)).toEqual(["404"]);
    expect(seen(206, snippets, { phrase: null })).toEqual(["206"]);
  });

  it("shows nothing of a code that does not travel, unless the code is listed", () => {
    const snippets: readonly Snippet[] = [
      { label: "curl", text: "curl" },
      { label: "log", codes: ["499"], text: "log" },
    ];
    expect(seen(499, snippets, { onWire: false })).toEqual(["log"]);
  });

  it("takes a name from the list of its label", () => {
    const practice: Practice = {
      see: [],
      send: [{ label: "Go", text: "send(http.{constant})", constants: "Go" }],
      names: [
        {
          label: "Go",
          codes: ["404"],
          text: "http.{constant}",
          values: { constant: { "404": "StatusNotFound" } },
        },
      ],
    };
    const known = practiceOf(code(404), practice);
    expect(known.send.map(({ text }) => text)).toEqual(["send(http.StatusNotFound)"]);
    expect(known.names.map(({ text }) => text)).toEqual(["http.StatusNotFound"]);
    expect(practiceOf(code(405), practice)).toEqual(NONE);
  });
});
