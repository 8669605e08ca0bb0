import { createRequire } from "node:module";
import type * as Peer from "http-status-codes";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as ours from "../../generated/compat/http-status-codes/index.js";
import { INHERITED, ODD_INPUTS, outcomeOf } from "./outcome-of.ts";

const peer: typeof Peer = createRequire(import.meta.url)("http-status-codes");

/** Where the drop-in differs from the package, by name, and why. */
const EXCEPTIONS = {
  "getReasonPhrase and getStatusCode of a name that every object has":
    "The package answers with a function of Object.prototype; ours throws, as for any other unknown text.",
  "the order of the keys of ReasonPhrases and of the default export":
    "Each is that of a file of the package; ours is that of the codes, as in StatusCodes.",
  "the default export that Node's import gives":
    "The package is CommonJS there, so that Node makes the whole module the default; ours is what its types and its ES modules have.",
};

describe("the drop-in for http-status-codes", () => {
  it("has the exports of the package", () => {
    expect(Object.keys(ours).toSorted()).toEqual(Object.keys(peer).toSorted());
  });

  it.each(Object.keys(peer))("has the same %s", (name) => {
    const [theirs, own] = [peer, ours].map((one): unknown => Reflect.get(one, name));
    if (typeof theirs === "function") {
      expect([theirs.name, theirs.length]).toEqual(
        typeof own === "function" ? [own.name, own.length] : own,
      );
      return;
    }
    expect(factsOf(own)).toStrictEqual(factsOf(theirs));
  });

  it("has its enum of codes in the order of the package", () => {
    expect(Object.keys(ours.StatusCodes)).toEqual(Object.keys(peer.StatusCodes));
  });

  it("has functions in its default export that are those of the module", () => {
    expect(ours.default.getStatusCode).toBe(ours.getStatusCode);
    expect(ours.default.getStatusText).toBe(ours.getReasonPhrase);
    expect(peer.default.getStatusText).toBe(peer.getReasonPhrase);
  });

  it("answers every code and every phrase as the package does", () => {
    const codes = Array.from({ length: 1100 }, (_, code) => code);
    const inputs = [...codes, ...codes.map(String), ...Object.values(peer.ReasonPhrases)];
    for (const input of [...inputs, ...ODD_INPUTS]) {
      expect(outcomeOf(() => ours.getReasonPhrase(input as string))).toEqual(
        outcomeOf(() => peer.getReasonPhrase(input as string)),
      );
      expect(outcomeOf(() => ours.getStatusCode(input as string))).toEqual(
        outcomeOf(() => peer.getStatusCode(input as string)),
      );
    }
  });

  it("throws where the package finds what every object has", () => {
    expect(Object.keys(EXCEPTIONS)).toHaveLength(3);
    for (const name of INHERITED) {
      expect(() => ours.getReasonPhrase(name)).toThrow(`Status code does not exist: ${name}`);
      expect(() => ours.getStatusCode(name)).toThrow(`Reason phrase does not exist: ${name}`);
    }
    expect(peer.getReasonPhrase("constructor")).toBe(Object);
  });
});

/** A value with the names of functions in place of these, each being its module's own. */
function factsOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      typeof one === "function" ? one.name : one,
    ]),
  );
}

/** The values of an enum by its members, without the enum. */
type Values<E> = { [key in keyof E]: E[key] extends string | number ? `${E[key]}` : never };

/** Programs for the package compile with ours: the types are the same, but that each enum is its own. */
it("has the types of the package", () => {
  type Module = typeof ours;
  type PeerModule = typeof Peer;
  // TypeScript gives every CommonJS module the last one.
  type Apart = "StatusCodes" | "ReasonPhrases" | "default" | "module.exports";
  expectTypeOf<Omit<Module, Apart>>().toExtend<Omit<PeerModule, Apart>>();
  expectTypeOf<Omit<PeerModule, Apart>>().toExtend<Omit<Module, Apart>>();
  expectTypeOf<Module["default"]>().toEqualTypeOf<PeerModule["default"]["default"]>();
  expectTypeOf<Values<Module["StatusCodes"]>>().toEqualTypeOf<Values<PeerModule["StatusCodes"]>>();
  expectTypeOf<Values<Module["ReasonPhrases"]>>().toEqualTypeOf<
    Values<PeerModule["ReasonPhrases"]>
  >();
  expectTypeOf(ours.StatusCodes[404]).toEqualTypeOf(peer.StatusCodes[404]);
  expectTypeOf<ours.StatusCodes.NOT_FOUND>().toExtend<404>();
  expectTypeOf<ours.ReasonPhrases>().toExtend<string>();
});
