import { createRequire } from "node:module";
import type Peer from "statuses";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as module from "../../generated/compat/statuses/index.js";
import { INHERITED, ODD_INPUTS, outcomeOf } from "./outcome-of.ts";

const require = createRequire(import.meta.url);
const peer: typeof Peer = require("statuses");
const { default: ours } = module;

describe("the drop-in for statuses", () => {
  it("is the function by default, as the package is", () => {
    expect(typeof ours).toBe("function");
    expect(Object.keys(module)).toEqual(["default"]);
    expect([ours.name, ours.length]).toEqual([peer.name, peer.length]);
  });

  it("has the properties of the package", () => {
    expect(Object.keys(ours)).toEqual(Object.keys(peer));
  });

  it.each(Object.keys(peer))("has the same %s", (name) => {
    const [theirs, own] = [peer, ours].map((one): unknown => Reflect.get(one, name));
    expect(own).toStrictEqual(theirs);
    expect(Object.keys(own as object)).toEqual(Object.keys(theirs as object));
  });

  it("has in its messages what the package has as a file", () => {
    expect(ours.message).toEqual(require("statuses/codes.json"));
  });

  it("answers every code and every phrase as the package does", () => {
    const codes = Array.from({ length: 1100 }, (_, code) => code);
    const phrases = Object.values(peer.message).map(String);
    const inputs = [...codes, ...codes.map(String), ...phrases, ...Object.keys(peer.code)];
    for (const input of [...inputs, ...ODD_INPUTS, ...INHERITED]) {
      expect(outcomeOf(() => ours(input as string))).toEqual(
        outcomeOf(() => peer(input as string)),
      );
    }
  });

  it("knows what a program adds to its tables, as the package does", () => {
    expect(withOneMore(ours)).toEqual(withOneMore(peer));
  });
});

/** What it answers about a code while a program has added it. */
function withOneMore(status: typeof Peer): readonly unknown[] {
  status.message[499] = "Client Closed Request";
  status.code["client closed request"] = 499;
  const answers = [status(499), status("499"), status("client closed request")];
  delete status.message[499];
  delete status.code["client closed request"];
  return answers;
}

it("has the types that DefinitelyTyped has for the package", () => {
  type Tables = "codes" | "code" | "message" | "redirect" | "empty" | "retry";
  expectTypeOf<Pick<typeof ours, Tables>>().toEqualTypeOf<Pick<typeof Peer, Tables>>();
  expectTypeOf<keyof typeof ours>().toEqualTypeOf<keyof typeof Peer>();
  expectTypeOf(ours(404)).toEqualTypeOf(peer(404));
  expectTypeOf(ours("404")).toEqualTypeOf(peer("404"));
  expectTypeOf(ours("Not Found")).toEqualTypeOf(peer("Not Found"));
  const word: string = JSON.parse('"404"');
  expectTypeOf(ours(word)).toEqualTypeOf(peer(word));
  expectTypeOf(ours).toExtend<typeof Peer>();
});
