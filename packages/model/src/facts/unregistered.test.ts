import { describe, expect, it } from "vitest";
import type { CodeFacts } from "../shapes/code.ts";
import type { CodeValue } from "../shapes/pair.ts";
import type { CodeClass, Protocol } from "../shapes/protocol.ts";
import { unregistered, unregisteredFacts } from "./unregistered.ts";

const group = (id: string, codes: string): CodeClass => ({
  id,
  codes,
  term: "Permanent Failure",
  references: [],
  outcome: "permanent-failure",
  retry: "after-change",
  act: ["client"],
});
const unknown = {
  references: [{ spec: "RFC 1", url: "https://example.com" }],
  byClass: { "5.X.X": "5.X.0" },
  attributes: ["subject"],
  sentBy: ["server"],
} as const;
const protocol: Protocol = {
  id: "mail",
  title: "Mail",
  enum: "Mail",
  pages: "all",
  standard: "RFC 1",
  code: { type: "string", pattern: "[0-9.]+" },
  classes: [group("5.X.X", "5\\.[0-9]+\\.[0-9]+")],
  attributes: [],
  comparisons: [],
  unknown,
};
const like = { attributes: { subject: "security", about: "policy" } } as unknown as CodeFacts;
const find = (key: CodeValue) => (key === "5.7.0" ? like : undefined);

describe("a code that nobody has registered", () => {
  it("has the facts of its class, and of the code that it is treated as what holds for both", () => {
    expect(unregisteredFacts(protocol, "5.7.708", find)).toMatchObject({
      protocol: "mail",
      code: "5.7.708",
      name: "PermanentFailure",
      phrase: null,
      status: "unregistered",
      class: "5.X.X",
      treatedAs: "5.7.0",
      outcome: "permanent-failure",
      retry: "after-change",
      sentBy: ["server"],
      attributes: { subject: "security" },
      references: unknown.references,
    });
  });

  it("is treated as any of its class where the more exact code is none", () => {
    const facts = unregisteredFacts(protocol, "5.9.1", find);
    expect([facts?.treatedAs, facts?.attributes]).toEqual(["5.X.X", {}]);
  });

  it("is treated as nothing where the standard says only which class it is in", () => {
    const { byClass: _, ...open } = unknown;
    const facts = unregisteredFacts({ ...protocol, unknown: open }, "5.7.708", find);
    expect(facts && "treatedAs" in facts).toBe(false);
  });

  it("is none where it fits no class, and where there is no rule", () => {
    const { unknown: _, ...silent } = protocol;
    for (const value of ["", "5", "6.1.1", "5.1.1 ", "constructor", "5.1.".repeat(99)])
      expect(unregisteredFacts(protocol, value, find)).toBeUndefined();
    expect(unregisteredFacts(silent, "5.7.708", find)).toBeUndefined();
  });

  it("counts as one code where there are no classes, if it is a number as programs write it", () => {
    const counting = { code: { type: "number" }, classes: [], unknown: { as: 2 } } as const;
    expect(unregistered(counting, "99")).toEqual({ code: 99, treatedAs: 2 });
    for (const value of ["-1", "1.5", "099", "0x12", "NaN", "12345678901"])
      expect(unregistered(counting, value)).toBeUndefined();
  });
});
