// Lays out for search what each language says, so that the command need not do it for every query.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import {
  packedIndex,
  searchCorpus,
  type Bundle,
  type Guide,
  type Locale,
  type Phrases,
  type Term,
} from "@wirecode/model";

const TEXT = "generated/text";

const protocols = read<readonly string[]>("protocols");
mkdirSync("dist/search", { recursive: true });
for (const { tag } of read<readonly Locale[]>("locales")) {
  const corpus = searchCorpus({
    bundles: protocols.map((id) => read<Bundle>(`${tag}/${id}`)),
    guides: read<readonly Guide[]>(`${tag}/guides`),
    terms: read<readonly Term[]>(`${tag}/terms`),
    phrases: read<Phrases>(`${tag}/phrases`),
  });
  writeFileSync(`dist/search/${tag}.json`, `${JSON.stringify(packedIndex(corpus))}\n`);
}

function read<T>(name: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the generator makes the files from these very types
  return JSON.parse(readFileSync(`${TEXT}/${name}.json`, "utf8")) as T;
}
