import type { Catalogue } from "../../resolve/catalogue.ts";
import type { OutputFile } from "../output-file.ts";
import { printList } from "../print-list.ts";
import { codeTable } from "./code-table.ts";
import { CODES, PHRASES, PROVIDERS } from "./declarations.ts";
import { phraseLists } from "./phrase-lists.ts";
import { providerTable } from "./provider-table.ts";

/** What `@wirecode/explain` knows, without words: facts of codes by table, phrases, and the notes of providers. */
export function* emitExplain(catalogue: Catalogue): Iterable<OutputFile> {
  const { kinds, phrases, mail } = phraseLists(catalogue.explain);
  const { providers, answers, notes, subcodePlaces } = providerTable(catalogue.providers);
  yield module("codes.js", { codeTable: codeTable(catalogue.protocols) });
  yield { path: "codes.d.ts", content: CODES };
  yield module("phrases.js", { kinds, phrases, mail });
  yield { path: "phrases.d.ts", content: PHRASES };
  yield module("providers.js", { providers, answers, notes, subcodePlaces });
  yield { path: "providers.d.ts", content: PROVIDERS };
  yield { path: "providers.json", content: printList(catalogue.providers) };
}

function module(path: string, exports: Readonly<Record<string, unknown>>): OutputFile {
  const lines = Object.entries(exports).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  return { path, content: lines.join("") };
}
