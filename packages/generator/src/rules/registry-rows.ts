import { readKey } from "../resolve/code-key.ts";
import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import type { AuthoredCode } from "../schema/codes.ts";

/** A code and its facts. */
export interface Entry {
  readonly key: string;
  readonly facts: AuthoredCode;
}

/** The entries that each row of a protocol's table can mean: the senses of its code, or every code that its wildcard stands for. */
export function meantByRows({
  protocol,
  codes,
  registry,
}: AuthoredProtocolFolder): readonly (readonly Entry[])[] {
  const byValue = new Map<string, Entry[]>();
  for (const [key, facts] of Object.entries(codes)) {
    const { value } = readKey(key);
    const same = byValue.get(value);
    if (same) same.push({ key, facts });
    else byValue.set(value, [{ key, facts }]);
  }
  const wildcard = protocol.registry?.wildcard;
  return registry.map(({ code }) => {
    const values = wildcard
      ? wildcard.values.map((value) => code.replace(wildcard.letter, value))
      : [code];
    return [...new Set(values)].flatMap((value) => byValue.get(value) ?? []);
  });
}
