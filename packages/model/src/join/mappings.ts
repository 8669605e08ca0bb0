import type { Mapping, MappingsText, MappingTable } from "../shapes/mapping.ts";
import { inTiers, lacking } from "./tiers.ts";

/**
 * The tables of mappings joined with their words, each in the first language that has it, its title and its body for
 * themselves.
 * @param texts - What languages say, the one asked for first and the reference language last.
 * @returns In the order of the tables, without those that no language has words on.
 * @throws RangeError where a mapping has no body in any of the languages.
 */
export function joinMappings(
  tables: readonly MappingTable[],
  texts: readonly MappingsText[],
): readonly Mapping[] {
  return tables.flatMap((table) => {
    const found = inTiers(
      texts,
      ({ mappings }) => mappings[table.id],
      ({ about }) => about !== undefined,
    );
    if (!found) return [];
    const { about, notes = {} } = found.body;
    if (about === undefined) throw lacking(`The mapping ${table.id} has no body`, texts);
    return { ...table, text: { ...found.languages, title: found.names.title, about, notes } };
  });
}
