import type { CodeFacts, CodeValue, Reference } from "./code.ts";
import { keyOf } from "./key.ts";
import type { CodeRef } from "./pair.ts";

/** A list of codes that a mapping leads from or to: a protocol, or a vocabulary such as the causes of Q.850. */
export interface MappingEnd {
  /** The protocol's or the vocabulary's id. */
  readonly id: string;
  readonly title: string;
  /** Of a vocabulary only: the name of each code in its standard. */
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * What the codes of one list are in another. It holds in this direction only: who translates back uses another table,
 * and need not arrive where they started.
 */
export interface MappingTable {
  /** The direction: `grpc-to-http`. */
  readonly id: string;
  readonly from: MappingEnd;
  readonly to: MappingEnd;
  readonly source: Reference;
  /** For each code what it becomes, the usual one first, in canonical order. */
  readonly rows: readonly { readonly from: CodeValue; readonly to: readonly CodeValue[] }[];
  /** What every code becomes that travels and that no row names. */
  readonly otherwise?: readonly CodeValue[];
  /** The ids of the classes to whose codes `otherwise` does not apply. */
  readonly except?: readonly string[];
}

/** The words of a mapping in one language. */
export interface MappingWords {
  readonly lang: string;
  readonly stale?: true;
  readonly title: string;
  /** Who applies it, and in which direction it holds. */
  readonly about: string;
  /** Sentences on single rows, by code or `otherwise`. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A mapping with its words: what `text/<locale>/mappings.json` holds a list of. */
export interface Mapping extends MappingTable {
  readonly text: MappingWords;
}

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
 * What a code is elsewhere, by the mappings that lead from its protocol.
 * @param to - The id of the one protocol or vocabulary that is wanted; all of them if absent.
 */
export function equivalents(
  code: Pick<CodeFacts, "protocol" | "kind" | "code" | "sense" | "class" | "onWire">,
  tables: readonly MappingTable[],
  to?: string,
): readonly Equivalent[] {
  // Tables speak of single codes, even where they speak of all the others.
  if (code.kind === "class") return [];
  const key = keyOf(code);
  return tables
    .filter((table) => table.from.id === code.protocol && (to === undefined || table.to.id === to))
    .flatMap(({ id, to: end, source, rows, otherwise = [], except = [] }) => {
      const row = rows.find(({ from }) => from === key);
      // Nobody translates a code that never arrives.
      const others = code.onWire && !except.includes(code.class ?? "") ? otherwise : [];
      return (row?.to ?? others).map((target) => ({
        to: { protocol: end.id, code: target },
        direction: id,
        otherwise: row === undefined,
        source,
      }));
    });
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
