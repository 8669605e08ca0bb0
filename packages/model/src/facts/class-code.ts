import { keyOf } from "./key.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code, CodeFacts } from "../shapes/code.ts";
import type { Protocol } from "../shapes/protocol.ts";

/**
 * A class of codes in the shape of a code, so that it can be looked up, shown and compared like one: `5xx` stands for
 * every code of it. It holds what the class declares, which its codes inherit unless they state their own.
 * @returns `undefined` where the protocol has no such class.
 */
export function classFacts(protocol: Protocol, id: string): CodeFacts | undefined {
  const found = protocol.classes.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (!found) return undefined;
  return {
    protocol: protocol.id,
    kind: "class",
    code: found.id,
    name: found.term.replaceAll(/[^A-Za-z0-9]+/g, ""),
    phrase: found.term,
    aliases: [],
    class: found.id,
    status: "registered",
    references: found.references,
    outcome: found.outcome,
    retry: found.retry,
    act: found.act,
    sentBy: [],
    onWire: true,
    attributes: {},
    related: [],
    meanings: [],
    example: [],
  };
}

/** A class of codes with its words, in the shape of a code; see {@link classFacts}. */
export function classCode({ protocol, words }: Bundle, id: string): Code | undefined {
  const facts = classFacts(protocol, id);
  const text = facts && words.classes[String(facts.code)];
  if (!text) return undefined;
  const { meaning = text.summary, ...names } = text;
  return { ...facts, text: { ...names, meaning, fix: {} } };
}

/**
 * Every class of a protocol that has words, in the shape of codes.
 * @internal
 */
export function classCodes(bundle: Bundle): readonly Code[] {
  return bundle.protocol.classes.flatMap(({ id }) => classCode(bundle, id) ?? []);
}

/**
 * The ids of the classes that are told about beside codes: those with codes, unless one of these has the class's very
 * name, as the ranges of WebSocket have.
 * @internal
 */
export function distinctClasses({
  protocol,
  codes,
}: Pick<Bundle, "protocol" | "codes">): readonly string[] {
  const keys = new Set(codes.map((code) => String(keyOf(code))));
  return protocol.classes
    .map(({ id }) => id)
    .filter((id) => !keys.has(id) && codes.some((code) => code.class === id));
}
