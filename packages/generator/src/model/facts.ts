import { compareCodes, type CodeFacts, type Meaning, type Reference } from "@wirecode/model";
import type { AuthoredCode, AuthoredCodes, AuthoredMeaning } from "../schema/codes.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { attributeValues } from "./attributes.ts";
import { classOf } from "./class.ts";
import { parseExample } from "./example.ts";
import { parseReference } from "./reference.ts";
import { relations } from "./relations.ts";

/** A code as programs write it. */
export function codeValue(key: string, { code }: AuthoredProtocol): number | string {
  return code.type === "number" ? Number(key) : key;
}

/** The facts of every code of a protocol, in canonical order. */
export function facts(
  id: string,
  protocol: AuthoredProtocol,
  codes: AuthoredCodes,
): readonly CodeFacts[] {
  const related = relations(codes, (key) => codeValue(key, protocol));
  return Object.entries(codes)
    .map(([key, code]) => factsOf(id, key, code, protocol, related.get(key) ?? []))
    .toSorted((a, b) => compareCodes(a.code, b.code));
}

function factsOf(
  id: string,
  key: string,
  code: AuthoredCode,
  protocol: AuthoredProtocol,
  related: CodeFacts["related"],
): CodeFacts {
  const [classId, itsClass] = classOf(key, protocol) ?? [null, undefined];
  return {
    protocol: id,
    code: codeValue(key, protocol),
    name: code.name,
    phrase: code.phrase ?? null,
    aliases: code.aliases ?? [],
    class: classId,
    status: code.status,
    ...(code.origin && { origin: code.origin }),
    ...(code.vendor && { vendor: code.vendor }),
    references: referencesOf(code.references),
    outcome: code.outcome ?? itsClass?.outcome ?? "failure",
    retry: code.retry ?? itsClass?.retry ?? "conditional",
    act: code.act,
    sentBy: code["sent-by"] ?? protocol.defaults["sent-by"],
    onWire: code["on-wire"] ?? protocol.defaults["on-wire"],
    attributes: attributeValues(code, protocol),
    related,
    meanings: Object.entries(code.meanings ?? {}).map(([meaning, written]) =>
      meaningOf(meaning, written, protocol),
    ),
    example: parseExample(code.example),
  };
}

function meaningOf(id: string, written: AuthoredMeaning, protocol: AuthoredProtocol): Meaning {
  return {
    id,
    phrase: written.phrase ?? null,
    references: referencesOf(written.references),
    attributes: attributeValues(written, protocol),
  };
}

function referencesOf(written: readonly string[]): readonly Reference[] {
  return written.flatMap((one) => parseReference(one) ?? []);
}
