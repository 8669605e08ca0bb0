import type { Code, Protocol } from "@wirecode/model";
import { comment, commentSafe } from "./doc.ts";
import { firstSenses, KINDS, kindsOf } from "./kinds.ts";
import { namesOf } from "./names.ts";
import { phraseOf } from "./phrase.ts";
import { propertyKey, table, type Module } from "./print.ts";

/** What each code is called in words, for those who want no more than that: a table for each kind of codes. */
export function phrasesModule(protocol: Protocol, codes: readonly Code[]): Module {
  const names = namesOf(protocol);
  const kinds = kindsOf(codes);
  const title = commentSafe(protocol.title);
  const tables = KINDS.filter((kind) => kind === "official" || kinds[kind].length > 0).map(
    (kind) => ({
      ...names[kind],
      about:
        kind === "official"
          ? `The phrase that the standard of ${title} gives each code of \`${names[kind].enum}\`; what it is called in circulation where the standard gives none.`
          : `What each code of \`${names[kind].enum}\` is called in circulation.`,
      rows: firstSenses(kinds[kind]).map(
        (one) => [one.code, JSON.stringify(phraseOf(one))] as const,
      ),
    }),
  );
  return {
    path: `${protocol.id}/phrases`,
    source: protocol.id,
    code: tables.map(({ phrasesConst, rows }) => `export const ${phrasesConst} = ${table(rows)};`),
    declarations: tables.map(({ phrasesConst, about, rows }) => {
      const types = rows.map(([code, phrase]) => `  readonly ${propertyKey(code)}: ${phrase};`);
      return `${comment(about)}\nexport declare const ${phrasesConst}: {\n${types.join("\n")}\n};`;
    }),
  };
}
