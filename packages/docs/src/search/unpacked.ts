import { fromColumns } from "./columns.ts";
import type { SearchCorpus, SearchDocument } from "@wirecode/model";
import type { PackedIndex } from "./types.ts";

/** What a search goes through, from how it travels. */
export function unpacked({
  locale,
  words,
  language,
  protocols,
  columns,
}: PackedIndex): SearchCorpus {
  const documents = fromColumns(columns).map(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- columns forget what they were made of
    (one) => ({ kind: "code", lang: locale, ...one }) as SearchDocument,
  );
  return { protocols, documents, idle: words.idle, ...(language && { language }) };
}
