import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { answering, code, MAIL } from "../testing/sample.ts";

const protocols = (id: string) => (id === MAIL.id ? MAIL : undefined);
const kinds = (one: ReturnType<typeof code>, other: ReturnType<typeof code>) =>
  compare(one, other, protocols).findings.map(({ kind }) => kind);

describe("compare", () => {
  it("puts the lower code first, whichever order it is asked in", () => {
    const comparison = compare(code(551), code(211), protocols);
    expect([comparison.a.code, comparison.b.code]).toEqual([211, 551]);
    expect(comparison).toEqual(compare(code(211), code(551), protocols));
  });

  it("lists what differs by how much it matters, and what is shared apart from it", () => {
    const { same, different } = compare(code(250), code(550), protocols);
    expect(different.map(({ attribute }) => attribute)).toEqual([
      "outcome",
      "retry",
      "act",
      "class",
    ]);
    expect(same.map(({ attribute }) => attribute)).toEqual([
      "commands",
      "status",
      "sentBy",
      "standard",
    ]);
  });

  it("tells of the wire only where one of the two never travels", () => {
    const logged = code(550, { onWire: false, sentBy: [] });
    const { different } = compare(code(250), logged, protocols);
    expect(different.map(({ attribute }) => attribute)).toContain("onWire");
    const { same } = compare(logged, code(551, { onWire: false, sentBy: [] }), protocols);
    expect(same.map(({ attribute }) => attribute)).toEqual(
      expect.arrayContaining(["onWire", "sentBy"]),
    );
  });

  it("keeps silent about what applies to neither", () => {
    const { same, different } = compare(code(550), code(551), protocols);
    const attributes = [...same, ...different].map(({ attribute }) => attribute);
    expect(attributes).not.toContain("parse-text");
  });

  it("refuses one code beside itself, and a protocol it does not know", () => {
    expect(() => compare(code(250), code(250), protocols)).toThrow(RangeError);
    expect(() => compare(code(250), code(550), () => undefined)).toThrow(
      "There is no protocol mail.",
    );
  });
});

describe("findings", () => {
  it("sees that no command can yield either code", () => {
    const { findings } = compare(answering(211, ["HELP"]), answering(551, ["RCPT"]), protocols);
    expect(findings).toContainEqual({ kind: "disjoint", attribute: "commands", shared: [] });
  });

  it("sees which commands can yield either, whatever one of them answers", () => {
    const some = answering(550, ["RCPT", "VRFY"]);
    const shared = (other: ReturnType<typeof code>) =>
      compare(some, other, protocols).findings.find(({ kind }) => kind === "overlap");
    expect(shared(answering(551, ["VRFY", "DATA"]))).toMatchObject({ shared: ["VRFY"] });
    expect(shared(answering(421, "any"))).toMatchObject({ shared: ["RCPT", "VRFY"] });
  });

  it("says nothing of situations where those of one code are unknown", () => {
    expect(kinds(answering(420, []), answering(550, ["RCPT"]))).not.toContain("disjoint");
  });

  it("names the temporary and the permanent twin", () => {
    const temporary = code(450, {
      outcome: "transient-failure",
      related: [{ code: 550, relation: "twin" }],
    });
    const { findings } = compare(temporary, code(550), protocols);
    expect(findings).toContainEqual({ kind: "twin", temporary: 450, permanent: 550 });
  });

  it("names who accepts and who refuses, and what comes first", () => {
    const refusing = code(551, { related: [{ code: 251, relation: "counterpart" }] });
    const accepting = code(251, { related: [{ code: 551, relation: "counterpart" }] });
    expect(compare(refusing, accepting, protocols).findings).toContainEqual({
      kind: "counterpart",
      accepting: 251,
      refusing: 551,
    });
    const data = code(354, { related: [{ code: 250, relation: "next" }] });
    const done = code(250, { related: [{ code: 354, relation: "previous" }] });
    expect(compare(done, data, protocols).findings).toContainEqual({
      kind: "next",
      first: 354,
      second: 250,
    });
  });

  it("puts the standing of an unofficial code first", () => {
    expect(kinds(code(420, { status: "unofficial", origin: "folklore" }), code(550))[0]).toBe(
      "standing",
    );
  });

  it("says whether outcome, retry or nothing sets the reactions apart", () => {
    expect(kinds(code(250), code(550))).toContain("outcome");
    expect(kinds(code(550, { retry: "never" }), code(551))).toContain("retry");
    expect(kinds(code(550, { act: ["server"] }), code(551))).toContain("act");
    expect(kinds(code(550), code(551))).toContain("reaction");
  });
});

describe("see also", () => {
  it("offers the curated pairs around the two codes, those with one of them first", () => {
    const help = code(211, {
      related: [
        { code: 214, relation: "neighbour" },
        { code: 250, relation: "neighbour" },
      ],
    });
    const moved = code(551, { related: [{ code: 251, relation: "counterpart" }] });
    const { seeAlso } = compare(help, moved, protocols);
    expect(seeAlso.map(({ a, b }) => `${a.code}/${b.code}`)).toEqual([
      "211/214",
      "251/551",
      "250/251",
    ]);
  });

  it("never offers the pair itself", () => {
    expect(compare(code(211), code(214), protocols).seeAlso).toEqual([]);
  });
});
