// Lays out for search what each language says, so that no query need do it.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packedIndex, searchCorpus } from "@wirecode/model";
import { searchLanguages } from "@wirecode/core";
import { openLibrary } from "./src/library/library.ts";
import { SEARCH_FOLDER } from "./src/search-folder.ts";

const library = openLibrary();
mkdirSync(SEARCH_FOLDER, { recursive: true });
for (const { tag } of library.locales()) {
  const { [tag]: language } = searchLanguages;
  const corpus = searchCorpus({
    bundles: library.protocols().map((id) => library.bundle(tag, id)),
    guides: library.guides(tag),
    terms: library.terms(tag),
    phrases: library.phrases(tag),
    ...(language && { language }),
  });
  writeFileSync(join(SEARCH_FOLDER, `${tag}.json`), `${JSON.stringify(packedIndex(corpus))}\n`);
}
