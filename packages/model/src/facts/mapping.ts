import { keyOf } from "./key.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { Mapping, MappingTable } from "../shapes/mapping.ts";
import type { CodeRef, CodeValue } from "../shapes/pair.ts";
import type { Reference } from "../shapes/reference.ts";

/** What a code becomes by one row of one mapping. */
export interface Equivalent {
  readonly to: CodeRef;
  /** The mapping's id, such as `grpc-to-http`: it does not hold the other way round. */
  readonly direction: string;
  /** Whether it follows from no row of its own but from what holds for all others. */
  readonly otherwise: boolean;
  readonly source: Reference;
}

/**
 * As much of a code as decides what it is elsewhere.
 * @internal
 */
export type Translatable = Pick<
  CodeFacts,
  "protocol" | "kind" | "code" | "sense" | "class" | "onWire" | "treatedAs"
>;

/**
 * What a code is elsewhere, by the mappings that lead from its protocol.
 * @param to - The id of the one protocol or vocabulary that is wanted; all of them if absent.
 */
export function equivalents(
  code: Translatable,
  tables: readonly MappingTable[],
  to?: string,
): readonly Equivalent[] {
  // Tables speak of single codes, even where they speak of all the others.
  if (code.kind === "class") return [];
  return tables
    .filter((table) => table.from.id === code.protocol && (to === undefined || table.to.id === to))
    .flatMap((table) => {
      const row = rowOf(code, table);
      return (row?.to ?? othersOf(code, table)).map((target) => ({
        to: { protocol: table.to.id, code: target },
        direction: table.id,
        otherwise: row === undefined,
        source: table.source,
      }));
    });
}

/** The row of a code; for one that nobody has registered, that of what it is treated as where none is for all others. */
function rowOf(code: Translatable, table: Rows): Rows["rows"][number] | undefined {
  const own = rowAt(keyOf(code), table);
  if (own || code.treatedAs === undefined || othersOf(code, table).length > 0) return own;
  return rowAt(code.treatedAs, table);
}

type Rows = Pick<MappingTable, "rows" | "otherwise" | "except">;

function rowAt(key: CodeValue, { rows }: Rows): Rows["rows"][number] | undefined {
  return rows.find(({ from }) => from === key);
}

/** What all other codes become. Nobody translates a code that never arrives. */
function othersOf({ onWire, class: own }: Translatable, { otherwise = [], except = [] }: Rows) {
  return onWire && !except.includes(own ?? "") ? otherwise : [];
}

/** The sentence on the row by which a code is translated, if there is one. */
export function noteOn(
  { text }: Mapping,
  code: Pick<CodeFacts, "code" | "sense">,
  { otherwise }: Pick<Equivalent, "otherwise">,
): string | undefined {
  const key = otherwise ? "otherwise" : String(keyOf(code));
  return Object.hasOwn(text.notes, key) ? text.notes[key] : undefined;
}

/**
 * What a mapping says of a code.
 * @internal
 */
export interface Translation {
  /** Empty where the source says that nothing corresponds to the code. */
  readonly equivalents: readonly Equivalent[];
  readonly note?: string;
}

/**
 * Finds what a mapping says of a code; `undefined` where it says nothing. A row without equivalents says what its note
 * says.
 * @internal
 */
export function translation(code: Translatable, mapping: Mapping): Translation | undefined {
  const found = equivalents(code, [mapping]);
  const [first] = found;
  const row = mapping.from.id === code.protocol ? rowOf(code, mapping) : undefined;
  if (!first && (code.kind === "class" || !row)) return undefined;
  const note = noteOn(mapping, row ? { code: row.from } : code, first ?? { otherwise: false });
  if (note !== undefined) return { equivalents: found, note };
  return first && { equivalents: found };
}
