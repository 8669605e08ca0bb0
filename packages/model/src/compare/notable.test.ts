import { expect, it } from "vitest";
import { isNotable } from "./notable.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Protocol } from "../shapes/protocol.ts";

const protocol = {
  id: "mail",
  attributes: [
    { id: "commands", type: "list", of: ["HELP", "RCPT", "DATA"], any: true, situation: true },
  ],
  comparisons: [
    {
      a: { protocol: "mail", code: 250 },
      b: { protocol: "mail", code: 550 },
      alike: "same-command",
    },
    {
      a: { protocol: "mail", code: 550 },
      b: { protocol: "post", code: 404 },
      alike: "same-condition",
    },
  ],
} as unknown as Protocol;

function code(value: number, facts: Partial<CodeFacts> = {}): CodeFacts {
  return {
    protocol: "mail",
    code: value,
    phrase: `phrase of ${value}`,
    class: `${Math.floor(value / 100)}yz`,
    status: "registered",
    attributes: {},
    related: [],
    ...facts,
  } as unknown as CodeFacts;
}

function answering(value: number, commands: readonly string[] | "any", facts = {}) {
  return code(value, { attributes: { commands }, ...facts });
}

const other = (value: number, facts: Partial<CodeFacts> = {}) =>
  code(value, { protocol: "post", phrase: `other phrase of ${value}`, ...facts });

it.each<[string, boolean, CodeFacts, CodeFacts]>([
  ["nothing in common", false, code(211), code(551)],
  ["an author", true, code(250), code(550)],
  ["an author, the other way round", true, code(550), code(250)],
  ["a relation", true, code(450, { related: [{ code: 551, relation: "twin" }] }), code(551)],
  ["one phrase", true, code(450, { phrase: "Busy." }), code(550, { phrase: "busy" })],
  ["no phrase at all", false, code(450, { phrase: null }), code(551, { phrase: null })],
  ["the same commands", true, answering(551, ["RCPT"]), answering(552, ["RCPT"])],
  ["commands within others", true, answering(551, ["RCPT"]), answering(552, ["RCPT", "DATA"])],
  ["commands that overlap", false, answering(1, ["HELP", "RCPT"]), answering(2, ["RCPT", "DATA"])],
  ["commands of another class", false, answering(450, ["RCPT"]), answering(550, ["RCPT"])],
  ["any command", false, answering(551, "any"), answering(552, ["RCPT"])],
  [
    "commands out of force",
    false,
    answering(551, ["RCPT"], { status: "unofficial" }),
    answering(552, ["RCPT"]),
  ],
  ["an author, across protocols", true, code(550), other(404)],
  ["one number, across protocols", true, code(551), other(551)],
  ["one number that people do not say", false, code(5, { mnemonic: "NOT_FOUND" }), other(5)],
  [
    "one phrase, across protocols",
    true,
    code(551, { phrase: "Gone" }),
    other(410, { phrase: "GONE" }),
  ],
  [
    "one phrase of whole ranges",
    false,
    code(1, { phrase: "Unassigned", range: { from: 1, to: 9 } }),
    other(2, { phrase: "Unassigned" }),
  ],
])("knows what %s makes of a pair", (_, notable, one, another) => {
  expect(isNotable(one, another, protocol)).toBe(notable);
});
