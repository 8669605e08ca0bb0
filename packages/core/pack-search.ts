// Lays out for search what each language says, so that the command need not do it for every query.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
// oxlint-disable-next-line no-restricted-imports -- this runs before the package carries the model inside
import { packedIndex, searchCorpus, type Locale, type SearchSources } from "@wirecode/model";

const TEXT = "generated/text";

mkdirSync("dist/search", { recursive: true });
// The generator makes the files from these very types.
const locales: readonly Locale[] = read("locales");
const protocols: readonly string[] = read("protocols");
for (const { tag } of locales) {
  const sources: SearchSources = {
    bundles: protocols.map((id) => read(`${tag}/${id}`)),
    guides: read(`${tag}/guides`),
    terms: read(`${tag}/terms`),
    phrases: read(`${tag}/phrases`),
  };
  const index = packedIndex(searchCorpus(sources));
  writeFileSync(`dist/search/${tag}.json`, `${JSON.stringify(index)}\n`);
}

function read(name: string) {
  return JSON.parse(readFileSync(`${TEXT}/${name}.json`, "utf8"));
}
