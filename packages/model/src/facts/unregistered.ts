import { UNREGISTERED } from "../vocabulary/facts.ts";
import type { Code, CodeFacts } from "../shapes/code.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { CodeValue } from "../shapes/pair.ts";
import type { CodeClass, Protocol, UnknownCodes } from "../shapes/protocol.ts";
import { classCode, classFacts } from "./class-code.ts";
import { classOfValue } from "./class-of-value.ts";
import { codeAt } from "./code-at.ts";

/**
 * What a protocol has to declare for a code to be understood that nobody has registered.
 * @internal
 */
export interface Extensible<T extends Pick<CodeClass, "id" | "codes">> {
  readonly code: Pick<Protocol["code"], "type">;
  readonly classes: readonly T[];
  readonly unknown?: Pick<UnknownCodes, "as" | "byClass">;
}

/**
 * A code that nobody has registered.
 * @internal
 */
export interface Unregistered<T> {
  /** As programs write it. */
  readonly code: CodeValue;
  /** Its class, if the protocol has any. */
  readonly own?: T;
  /** The code or the class that the standard has it treated as, if it says so. */
  readonly treatedAs?: CodeValue;
}

/**
 * Reads a value as a code that nobody has registered. It does not look whether somebody has.
 * @returns `undefined` where the standard has no rule for it, and where it fits no class.
 * @internal
 */
export function unregistered<T extends Pick<CodeClass, "id" | "codes">>(
  protocol: Extensible<T>,
  value: string,
): Unregistered<T> | undefined {
  const { unknown, code } = protocol;
  if (!unknown) return undefined;
  const own = classOfValue(protocol, value);
  if (!own && (unknown.as === undefined || !NUMBER.test(value))) return undefined;
  const target = own ? unknown.byClass?.[own.id] : unknown.as;
  return {
    code: code.type === "number" ? Number(value) : value,
    ...(own && { own }),
    ...(target !== undefined && { treatedAs: inPlaceOf(target, value) }),
  };
}

/** A number as programs write it; no protocol has more digits. */
const NUMBER = /^(?:0|[1-9]\d{0,9})$/;

/** What a code has in its parts stands for each `X` of what it is treated as. */
function inPlaceOf(target: CodeValue, value: string): CodeValue {
  if (typeof target === "number" || !target.includes("X")) return target;
  const parts = value.split(".");
  return target
    .split(".")
    .map((part, at) => (part === "X" ? (parts[at] ?? part) : part))
    .join(".");
}

/**
 * The facts by which the standard has a code treated that nobody has registered: those of its class, or where there are no
 * classes those of the code that it counts as.
 * @param value - The code in writing, which no entry has.
 * @param find - Finds a registered code by its key.
 * @returns `undefined` for what is no code, and where the standard has no rule.
 */
export function unregisteredFacts(
  protocol: Protocol,
  value: string,
  find: (key: CodeValue) => CodeFacts | undefined,
): CodeFacts | undefined {
  const { unknown } = protocol;
  const found = unregistered(protocol, value);
  if (!unknown || !found) return undefined;
  const { own, code } = found;
  const like = found.treatedAs === undefined ? undefined : find(found.treatedAs);
  const base = own ? classFacts(protocol, own.id) : like;
  if (!base) return undefined;
  const isClass = protocol.classes.some(({ id }) => id === found.treatedAs);
  const treatedAs = like || isClass ? found.treatedAs : unknown.byClass && own?.id;
  const kept = unknown.attributes?.flatMap((id) => {
    const said = like?.attributes[id];
    return said === undefined || said === null ? [] : [[id, said] as const];
  });
  return {
    protocol: protocol.id,
    code,
    name: base.name,
    phrase: null,
    aliases: [],
    class: own?.id ?? null,
    status: UNREGISTERED,
    ...(treatedAs !== undefined && { treatedAs }),
    references: unknown.references,
    outcome: base.outcome,
    retry: base.retry,
    act: base.act,
    sentBy: unknown.sentBy,
    onWire: true,
    attributes: Object.fromEntries(kept ?? []),
    related: [],
    meanings: [],
    example: [],
  };
}

/**
 * The same with words: those of its class, or of the code that it counts as.
 * @returns `undefined` for what is no code, and where the standard has no rule.
 */
export function unregisteredCode(bundle: Bundle, value: string): Code | undefined {
  const facts = unregisteredFacts(bundle.protocol, value, (key) => codeAt(bundle, key));
  if (!facts) return undefined;
  const { treatedAs } = facts;
  const words =
    facts.class === null
      ? treatedAs !== undefined && codeAt(bundle, treatedAs)
      : classCode(bundle, facts.class);
  return words ? { ...facts, text: words.text } : undefined;
}
