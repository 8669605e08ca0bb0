import { DATA_CHANGE_TYPES, DATA_KINDS } from "@wirecode/core/model";
import { protocolOf } from "./protocol-of.js";

/** @import { DataChange, DataChanges, DataChangeType, DataKind } from "@wirecode/core/model" */

/** Things of one kind, and of one protocol if they belong to one. @typedef {{ kind: DataKind, protocol: string | undefined, changes: readonly DataChange[] }} Row */
/** What happened to several things alike. @typedef {{ change: DataChangeType, locale: string | undefined, rows: readonly Row[], size: number }} Group */

/** What belongs to one protocol stands together, protocol by protocol, before everything else of its kind. */
const OF_PROTOCOLS = /** @type {const} */ (["code", "comparison"]);

/**
 * Changes in the order in which people read them: by what happened and in which language, then protocol by protocol
 * with codes and comparisons, then everything else kind by kind.
 *
 * @param {DataChanges} data
 * @param {readonly string[]} protocols in their order
 * @returns {readonly Group[]}
 */
export function groupsOf({ changes }, protocols) {
  return DATA_CHANGE_TYPES.flatMap((change) => {
    const alike = changes.filter((one) => one.change === change);
    return [...new Set(alike.map(({ locale }) => locale))].map((locale) => {
      const own = alike.filter((one) => one.locale === locale);
      return { change, locale, rows: rowsOf(own, protocols), size: own.length };
    });
  });
}

/**
 * @param {readonly DataChange[]} changes
 * @param {readonly string[]} protocols
 * @returns {readonly Row[]}
 */
function rowsOf(changes, protocols) {
  const named = changes.flatMap(({ id }) => protocolOf(id) ?? []);
  const places = [
    { kind: /** @type {const} */ ("protocol"), protocol: undefined },
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
