// Lays out for search what each language says, so that the command need not do it for every query.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
// oxlint-disable-next-line no-restricted-imports -- this runs before the package carries the model inside
import {
  packedIndex,
  searchCorpus,
  type Locale,
  type SearchLanguage,
  type SearchSources,
} from "@wirecode/model";

mkdirSync("dist/search", { recursive: true });
// The generator makes the files from these very types.
const locales: readonly Locale[] = read("text/locales");
const protocols: readonly string[] = read("text/protocols");
const languages: Readonly<Record<string, SearchLanguage>> = read("search");
for (const { tag } of locales) {
  const language = languages[tag];
  const sources: SearchSources = {
    bundles: protocols.map((id) => read(`text/${tag}/${id}`)),
    guides: read(`text/${tag}/guides`),
    terms: read(`text/${tag}/terms`),
    phrases: read(`text/${tag}/phrases`),
    ...(language && { language }),
  };
  const index = packedIndex(searchCorpus(sources));
  writeFileSync(`dist/search/${tag}.json`, `${JSON.stringify(index)}\n`);
}

function read(name: string) {
  return JSON.parse(readFileSync(`generated/${name}.json`, "utf8"));
}
