import {
  DATA_CHANGE_TYPES,
  DATA_KINDS,
  type DataChange,
  type DataChanges,
  type DataChangeType,
  type DataKind,
} from "@wirecode/model";

/** Things of one kind, and of one protocol if they belong to one. */
export type Row = { kind: DataKind; protocol: string | undefined; changes: readonly DataChange[] };

/** What happened to several things alike. */
export type Group = {
  change: DataChangeType;
  locale: string | undefined;
  rows: readonly Row[];
  size: number;
};

/** What belongs to one protocol stands together, protocol by protocol, before everything else of its kind. */
const OF_PROTOCOLS = ["code", "comparison"] as const;

/**
 * Changes in the order in which people read them: by what happened and in which language, then protocol by protocol
 * with codes and comparisons, then everything else kind by kind.
 *
 * @param protocols in their order
 */
export function groupsOf({ changes }: DataChanges, protocols: readonly string[]): readonly Group[] {
  return DATA_CHANGE_TYPES.flatMap((change) => {
    const alike = changes.filter((one) => one.change === change);
    return [...new Set(alike.map(({ locale }) => locale))].map((locale) => {
      const own = alike.filter((one) => one.locale === locale);
      return { change, locale, rows: rowsOf(own, protocols), size: own.length };
    });
  });
}

function rowsOf(changes: readonly DataChange[], protocols: readonly string[]): readonly Row[] {
  const named = changes.flatMap(({ id }) => protocolOf(id) ?? []);
  const places = [
    { kind: "protocol" as const, protocol: undefined },
    ...[...new Set([...protocols, ...named])].flatMap((protocol) =>
      OF_PROTOCOLS.map((kind) => ({ kind, protocol })),
    ),
    ...DATA_KINDS.slice(1).map((kind) => ({ kind, protocol: undefined })),
  ];
  return places.flatMap(({ kind, protocol }) => {
    const own = changes.filter((one) => one.kind === kind && protocolOf(one.id) === protocol);
    return own.length === 0 ? [] : { kind, protocol, changes: own };
  });
}

/**
 * The one protocol that a code or a comparison belongs to, by its id; nothing for what belongs to none or to two.
 *
 * @param id as editions have it
 */
export function protocolOf(id: string) {
  const named = new Set(id.match(/[^:/]+(?=:)/g));
  const [protocol] = named;
  return named.size === 1 ? protocol : undefined;
}
