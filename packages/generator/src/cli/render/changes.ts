import {
  DATA_KINDS,
  type DataChange,
  type DataChanges,
  type DataChangeType,
  type DataKind,
} from "@wirecode/model";
import { count } from "./text.ts";

/** What happened to several things alike: what text and Markdown show under one heading. */
export interface ChangeGroup {
  /** `Facts corrected`, `Translated into ar`. */
  readonly title: string;
  readonly size: number;
  readonly rows: readonly ChangeRow[];
}

/** Things of one kind, and of one protocol if they belong to one. */
interface ChangeRow {
  /** `2 codes of smtp`, `1 guide`. */
  readonly title: string;
  /** What the row lists, as short as the title allows: `551`, `which-redirect`. */
  readonly names: readonly string[];
}

const TITLES: Readonly<Record<DataChangeType, (locale: string) => string>> = {
  removed: () => "Removed",
  deprecated: () => "Deprecated",
  added: () => "Added",
  corrected: () => "Facts corrected",
  reworded: () => "Reworded",
  translated: (locale) => `Translated into ${locale}`,
  retranslated: (locale) => `Translation into ${locale} revised`,
  untranslated: (locale) => `No longer translated into ${locale}`,
};

const NOUNS: Readonly<Record<DataKind, string>> = {
  protocol: "protocol",
  code: "code",
  comparison: "comparison",
  mapping: "mapping",
  guide: "guide",
  term: "term",
  locale: "language",
};

/** Changes as people read them: by what happened, then by kind and protocol. */
export function groupChanges({ changes }: DataChanges): readonly ChangeGroup[] {
  const groups = grouped(changes, ({ change, locale = "" }) => `${change} ${locale}`);
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const title = TITLES[first.change](first.locale ?? "");
    const rows = grouped(group, ({ kind, id }) => `${kind} ${protocolOf(id) ?? ""}`);
    return [{ title, size: group.length, rows: rows.map(rowOf) }];
  });
}

/** `541 codes, 9 protocols`: how much there is. */
export function sayTotals({ totals }: DataChanges): string {
  return DATA_KINDS.filter((kind) => totals[kind] > 0)
    .map((kind) => count(totals[kind], NOUNS[kind]))
    .join(", ");
}

function rowOf(row: readonly DataChange[]): ChangeRow {
  const [{ kind, id } = { kind: "code", id: "" } as const] = row;
  const protocol = protocolOf(id);
  const across = kind === "comparison" && protocol === undefined ? " of two protocols" : "";
  return {
    title: `${count(row.length, NOUNS[kind])}${protocol === undefined ? across : ` of ${protocol}`}`,
    names: row.map((one) =>
      protocol === undefined ? one.id : one.id.replaceAll(`${protocol}:`, ""),
    ),
  };
}

/** The one protocol that a code or a comparison belongs to. */
function protocolOf(id: string): string | undefined {
  const named = new Set(id.match(/[^:/]+(?=:)/g));
  const [protocol] = named;
  return named.size === 1 ? protocol : undefined;
}

/** Neighbours with the same key together. */
function grouped<T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
