import { describe, expect, it } from "vitest";
import { classFacts } from "../facts/class-code.ts";
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

  it("compares what protocols declare of their own within them only, whatever others call the same", () => {
    const other = { ...MAIL, id: "files" };
    const either = (id: string) => [MAIL, other].find((one) => one.id === id);
    const here = answering(550, ["RCPT"]);
    const there = { ...answering(551, ["RCPT"]), protocol: "files" };
    const { same, different } = compare(here, there, either);
    const attributes = [...same, ...different].map(({ attribute }) => attribute);
    expect(attributes.filter((one) => MAIL.attributes.some(({ id }) => id === one))).toEqual([]);
    expect(attributes).toContain("outcome");
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
    expect(findings).toContainEqual({ kind: "disjoint", attribute: "commands" });
  });

  it("finds nothing in what the two share", () => {
    const some = answering(550, ["RCPT", "VRFY"]);
    expect(kinds(some, answering(551, ["VRFY", "RCPT"]))).toEqual([]);
    expect(kinds(some, answering(552, "any"))).toEqual([]);
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

  it("puts the standing of an unofficial code last, and says nothing where both stand alike", () => {
    const folklore = { status: "unofficial", origin: "folklore" } as const;
    expect(kinds(code(420, folklore), code(250)).at(-1)).toBe("standing");
    expect(kinds(code(420, folklore), code(441, folklore))).toEqual([]);
  });

  it("begins with success or failure, then with what the protocol holds decisive", () => {
    const parsed = code(551, { retry: "never", attributes: { "parse-text": true } });
    expect(kinds(code(250), parsed).slice(0, 2)).toEqual(["outcome", "difference"]);
    expect(kinds(code(550), parsed)).toEqual(["difference", "retry"]);
  });

  it("leaves what one of the two says nothing of to the end", () => {
    const unknown = code(551, { retry: "never", attributes: { "parse-text": false } });
    const [list] = MAIL.attributes;
    const protocol = { ...MAIL, attributes: [{ ...list!, situation: false }] };
    const found = compare(answering(550, ["RCPT"]), unknown, () => protocol).findings;
    expect(found.map(({ kind }) => kind)).toEqual(["retry", "difference"]);
  });

  it("tells when to retry once, where an attribute of the protocol tells it", () => {
    const advice = { id: "advice", type: "one-of", of: ["now", "soon"], retry: true } as const;
    const protocol = { ...MAIL, attributes: [advice] };
    const one = code(550, { retry: "later", attributes: { advice: "now" } });
    const other = code(551, { retry: "never", attributes: { advice: "soon" } });
    const found = compare(one, other, () => protocol).findings;
    expect(found).toEqual([{ kind: "difference", attribute: "advice" }]);
  });

  it("says whether retry or who acts sets the reactions apart", () => {
    expect(kinds(code(550, { retry: "never" }), code(551))).toEqual(["retry"]);
    expect(kinds(code(550, { act: ["server"] }), code(551))).toEqual(["act"]);
  });

  it("follows the order that a protocol declares", () => {
    const protocol = { ...MAIL, decisive: ["parse-text", "commands"] };
    const parsed = code(551, { attributes: { commands: ["DATA"], "parse-text": true } });
    const first = (decisive: typeof MAIL) =>
      compare(answering(550, ["RCPT"]), parsed, () => decisive).findings[0];
    expect(first(protocol)).toEqual({ kind: "difference", attribute: "parse-text" });
    expect(first(MAIL)).toEqual({ kind: "disjoint", attribute: "commands" });
  });

  it("knows a code of a class", () => {
    const failure = classFacts(MAIL, "5yz")!;
    expect(compare(code(551), failure, protocols).findings).toEqual([
      { kind: "member", code: 551, class: "5yz" },
    ]);
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
