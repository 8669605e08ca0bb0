import { codeTable, type Answer, type ProtocolTable } from "../../generated/codes.js";
import { linesOf } from "./lines.ts";

/** What a code answers to the questions of a verdict. */
export type { Answer };

/** What a protocol says of a code that it lists; `undefined` where it lists none of that value. */
export function listed(protocol: string, code: string): Answer | undefined {
  const own = tableOf(protocol);
  if (!own) return undefined;
  const row = rowsOf(own).get(code);
  if (row !== undefined) return codeTable.answers[row];
  const number = Number(code);
  const range = own.ranges.find(([from, to]) => number >= from && number <= to);
  return range && codeTable.answers[range[2]];
}

/** What a protocol says of a code: its own facts, or those of its class where it is not registered. */
export function factsOf(protocol: string, code: string): Answer | undefined {
  const own = tableOf(protocol);
  const row = own?.classes[code.charAt(0)];
  return listed(protocol, code) ?? (row === undefined ? undefined : codeTable.answers[row]);
}

/** The phrase that the standard gives a code, in lower case. */
export function phraseOf(protocol: string, code: string): string | undefined {
  return tableOf(protocol)?.phrases[code];
}

/** The phrases of all codes of a protocol, in lower case. */
export function phrasesOf(protocol: string): readonly string[] {
  return Object.values(tableOf(protocol)?.phrases ?? {});
}

/** The code that is called so, in any case and with or without what joins its words: `PermissionDenied`, `NXDOMAIN`. */
export function codeCalled(protocol: string, name: string): string | undefined {
  const own = tableOf(protocol);
  const key = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return own && Object.hasOwn(own.names, key) ? own.names[key] : undefined;
}

const rows = new WeakMap<ProtocolTable, ReadonlyMap<string, number>>();

/** The number of the answer that each code of a protocol has. */
function rowsOf(table: ProtocolTable): ReadonlyMap<string, number> {
  const known = rows.get(table);
  if (known) return known;
  const made = new Map(
    linesOf(table.codes).flatMap((line) => {
      const [row, ...codes] = line.split(" ");
      return codes.map((code) => [code, Number(row)] as const);
    }),
  );
  rows.set(table, made);
  return made;
}

function tableOf(protocol: string) {
  return Object.hasOwn(codeTable.protocols, protocol) ? codeTable.protocols[protocol] : undefined;
}
