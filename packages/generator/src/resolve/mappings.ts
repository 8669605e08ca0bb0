import {
  compareCodes,
  keyOf,
  type CodeFacts,
  type CodeValue,
  type Mapping,
  type MappingEnd,
  type MappingTable,
} from "@wirecode/model";
import type { AuthoredMapping } from "../schema/across.ts";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { ACROSS } from "../load/layout.ts";
import { keyValue } from "./code-key.ts";
import { parseReference } from "./reference.ts";
import { askedIn, inTiers, languagesOf } from "./tiers.ts";

/** A protocol's declaration and facts, as far as mappings need them. */
export interface Mapped {
  readonly authored: AuthoredProtocol;
  readonly codes: readonly CodeFacts[];
}

/** Every mapping of a valid catalogue, in the order of their ids. */
export function mappingTables(
  { across }: Authored,
  protocols: ReadonlyMap<string, Mapped>,
): readonly MappingTable[] {
  return Object.entries(across.mappings)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([id, mapping]) => {
      const { source, document, otherwise, except } = mapping;
      const reference = parseReference(
        source,
        document === undefined ? {} : { [source]: document },
      );
      if (!reference) return [];
      const value = (end: "from" | "to", key: string) => valueIn(mapping[end], key, protocols);
      return {
        id,
        from: endOf(mapping.from, across.vocabularies, protocols),
        to: endOf(mapping.to, across.vocabularies, protocols),
        source: reference,
        rows: rowsOf(mapping, protocols, value),
        ...(otherwise && { otherwise: otherwise.map((key) => value("to", key)) }),
        ...(except && { except }),
      };
    });
}

function endOf(
  id: string,
  vocabularies: Authored["across"]["vocabularies"],
  protocols: ReadonlyMap<string, Mapped>,
): MappingEnd {
  const protocol = protocols.get(id);
  if (protocol) return { id, title: protocol.authored.title };
  const vocabulary = vocabularies[id];
  return { id, title: vocabulary?.title ?? id, names: vocabulary?.codes ?? {} };
}

function valueIn(id: string, key: string, protocols: ReadonlyMap<string, Mapped>): CodeValue {
  const protocol = protocols.get(id);
  return protocol ? keyValue(key, protocol.authored) : key;
}

function rowsOf(
  { rows, associated, from, to }: AuthoredMapping,
  protocols: ReadonlyMap<string, Mapped>,
  value: (end: "from" | "to", key: string) => CodeValue,
): MappingTable["rows"] {
  const found = new Map<CodeValue, CodeValue[]>();
  const add = (one: CodeValue, other: CodeValue) => {
    const known = found.get(one);
    if (known) known.push(other);
    else found.set(one, [other]);
  };
  for (const [key, targets] of Object.entries(rows ?? {}))
    found.set(
      value("from", key),
      targets.map((target) => value("to", target)),
    );
  for (const code of associated ? (protocols.get(associated.protocol)?.codes ?? []) : []) {
    const named = code.attributes[associated?.attribute ?? ""];
    for (const key of Array.isArray(named) ? named.map(String) : []) {
      if (associated?.protocol === from) add(keyOf(code), value("to", key));
      else if (associated?.protocol === to) add(value("from", key), keyOf(code));
    }
  }
  return [...found]
    .map(([one, targets]) => ({ from: one, to: targets }))
    .toSorted((a, b) => compareCodes(a.from, b.from));
}

/** The mappings with their words in the best language there is. */
export function mappingsIn(
  locale: string,
  reference: string,
  tables: readonly MappingTable[],
  { across: { text }, stamps }: Authored,
): readonly Mapping[] {
  const texts = askedIn(text, stamps[ACROSS], locale, reference);
  return tables.flatMap((table) => {
    const found = inTiers(
      texts,
      ["mappings", table.id],
      ({ mappings }) => mappings[table.id],
      (translation) => translation.about !== undefined,
    );
    if (!found) return [];
    const { about = "", notes } = found.body;
    return {
      ...table,
      text: { ...languagesOf(found), title: found.names.title, about, notes },
    };
  });
}
