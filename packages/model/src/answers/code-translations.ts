import { translation, type Translatable } from "../facts/mapping.ts";
import type { Code } from "../shapes/code.ts";
import type { CodeTranslation } from "../shapes/code-translation.ts";
import type { Mapping } from "../shapes/mapping.ts";
import type { CodeRef } from "../shapes/pair.ts";

/**
 * What a code becomes by a table, as programs get it: `to` is null where the source says that nothing corresponds to it.
 * @param codeAt - Finds the codes that the table leads to; those of a list that is no protocol here it need not know.
 * @internal
 */
export function codeTranslations(
  code: Translatable,
  table: Mapping,
  codeAt: (at: CodeRef) => Code | undefined,
): readonly CodeTranslation[] {
  const { equivalents = [], note = null } = translation(code, table) ?? {};
  const ends = equivalents.map(({ to }) => named(to, table, codeAt));
  return (ends.length > 0 ? ends : [null]).map((to) => ({
    to,
    direction: table.id,
    note,
    source: table.source,
  }));
}

function named(
  at: CodeRef,
  { to }: Mapping,
  codeAt: (at: CodeRef) => Code | undefined,
): CodeTranslation["to"] {
  const target = codeAt(at);
  if (!target) return { ...at, name: null, phrase: to.names?.[at.code] ?? null };
  const { name, phrase, code, sense } = target;
  return { protocol: at.protocol, code, ...(sense !== undefined && { sense }), name, phrase };
}
