import { compareCodes, keyOf, type CodeFacts, type CodeValue, type Meaning } from "@wirecode/model";
import type { AuthoredCode, AuthoredCodes, AuthoredMeaning } from "../schema/codes.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { attributeValues } from "./attributes.ts";
import { classOf } from "./class.ts";
import { parseExample } from "./example.ts";
import { codeValue, keyValue, readKey } from "./code-key.ts";
import { ownReferences } from "./own-references.ts";
import { referencesOf } from "./reference.ts";
import { relations } from "./relations.ts";

/** The facts of every code of a protocol, in canonical order. */
export function facts(
  id: string,
  protocol: AuthoredProtocol,
  codes: AuthoredCodes,
): readonly CodeFacts[] {
  const related = relations(codes, (key) => keyValue(key, protocol));
  return Object.entries(codes)
    .map(([key, code]) => ({
      ...factsOf(id, key, code, protocol, related.get(key) ?? []),
      ...sensesOf(key, codes, protocol),
    }))
    .toSorted((a, b) => compareCodes(keyOf(a), keyOf(b)));
}

/** The other entries with the same value. */
function sensesOf(
  key: string,
  codes: AuthoredCodes,
  protocol: AuthoredProtocol,
): { readonly senses?: readonly CodeValue[] } {
  const { value } = readKey(key);
  const others = Object.keys(codes).filter((one) => one !== key && readKey(one).value === value);
  if (others.length === 0) return {};
  return { senses: others.map((one) => keyValue(one, protocol)).toSorted(compareCodes) };
}

function factsOf(
  id: string,
  key: string,
  code: AuthoredCode,
  protocol: AuthoredProtocol,
  related: CodeFacts["related"],
): CodeFacts {
  const [classId, itsClass] = classOf(key, protocol) ?? [null, undefined];
  const { sense, range } = readKey(key);
  return {
    protocol: id,
    code: codeValue(key, protocol),
    ...(sense !== undefined && { sense }),
    ...(range && { range }),
    name: code.name,
    ...(code["former-names"] && { formerNames: code["former-names"] }),
    ...(code.mnemonic !== undefined && { mnemonic: code.mnemonic }),
    phrase: code.phrase ?? null,
    ...(code["short-phrase"] !== undefined && { shortPhrase: code["short-phrase"] }),
    aliases: code.aliases ?? [],
    class: classId,
    status: code.status,
    ...(code.origin && { origin: code.origin }),
    ...(code.vendor && { vendor: code.vendor }),
    references: referencesOf(ownReferences(code, protocol), protocol),
    outcome: stated("outcome", code.outcome ?? itsClass?.outcome, `${id}:${key}`),
    retry: stated("retry", code.retry ?? itsClass?.retry, `${id}:${key}`),
    act: stated("act", code.act ?? itsClass?.act, `${id}:${key}`),
    sentBy: code["sent-by"] ?? protocol.defaults["sent-by"],
    onWire: code["on-wire"] ?? protocol.defaults["on-wire"],
    attributes: attributeValues(code, protocol),
    related,
    meanings: Object.entries(code.meanings ?? {}).map(([meaning, written]) =>
      meaningOf(meaning, written, protocol),
    ),
    example: parseExample(code.example),
    ...(code["search-terms"] && { searchTerms: code["search-terms"] }),
  };
}

/** @throws RangeError where nobody states a fact that a valid catalogue states of every code. */
function stated<T>(name: string, value: T | undefined, code: string): T {
  if (value === undefined) throw new RangeError(`Nobody states the ${name} of ${code}.`);
  return value;
}

function meaningOf(id: string, written: AuthoredMeaning, protocol: AuthoredProtocol): Meaning {
  return {
    id,
    phrase: written.phrase ?? null,
    references: referencesOf(written.references, protocol),
    attributes: attributeValues(written, protocol),
  };
}
