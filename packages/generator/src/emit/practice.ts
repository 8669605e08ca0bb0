import type { Catalogue } from "../resolve/catalogue.ts";
import type { OutputFile } from "./output-file.ts";

/** `practice/<protocol>.json`: how people see, send and name the codes of a protocol, in no language. */
export function* emitPractice({ protocols }: Catalogue): Iterable<OutputFile> {
  for (const { protocol, practice } of protocols)
    if (practice)
      yield { path: `practice/${protocol.id}.json`, content: `${JSON.stringify(practice)}\n` };
}
