import {
  codeTranslations,
  labelOf,
  mappingPage,
  nearWords,
  foldName,
  translation,
  visible,
  type Mapping,
  type Side,
} from "@wirecode/model";
import type { Language } from "../library/language.ts";
import type { Answer } from "./answer.ts";
import { meantCodes, type Named } from "./meant-codes.ts";
import { Unanswered } from "./unanswered.ts";

interface Wanted extends Named {
  /** The protocol or list to translate into; every one if absent. */
  readonly to?: string | undefined;
}

/**
 * Says what a code is in other protocols, table by table.
 * @throws Unanswered where there is no such code, table or target.
 */
export function translations({ to, ...named }: Wanted, language: Language): Answer {
  const { context, mappings } = language;
  const sides = meantCodes(named, language);
  const side = sides.find(({ code }) => mappings.some((table) => translation(code, table)));
  const [found] = side ? [side] : sides;
  const all = found ? mappings.filter((table) => table.from.id === found.code.protocol) : [];
  const own = found && to !== undefined ? tablesTo(to, found, all) : all;
  const tables = found ? own.filter((table) => translation(found.code, table)) : [];
  if (!found || tables.length === 0) {
    const code = found ? `${found.bundle.protocol.title} ${labelOf(found.code)}` : named.code;
    throw new Unanswered({ sentence: "noMapping", args: { code: visible(code) } });
  }
  return {
    structured: {
      translations: tables.flatMap((table) =>
        codeTranslations(found.code, table, (at) => context.codeAt(at)),
      ),
    },
    shown: mappingPage(found, tables, context),
  };
}

function tablesTo(to: string, { bundle }: Side, tables: readonly Mapping[]): readonly Mapping[] {
  const wanted = foldName(to);
  const found = tables.filter(({ to: end }) =>
    [end.id, end.title].some((name) => foldName(name) === wanted),
  );
  if (found.length > 0) return found;
  const known = [...new Set(tables.map((table) => table.to.id))];
  const args = { protocol: bundle.protocol.title, target: visible(to) };
  throw new Unanswered({
    sentence: "unknownTarget",
    args,
    didYouMean: nearWords(to, known),
    known,
  });
}
