import type { Content, Entry, Locale, Protocol, Site } from "./types.ts";
import {
  headlineOf,
  keyOf,
  labelOf,
  type Bundle,
  type Guide,
  type Mapping,
  type Phrases,
  type Term,
} from "@wirecode/core/model";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadReleases } from "../changes/load.ts";
import { REPOSITORY } from "../places.ts";
import { splitFrontMatter } from "./front-matter.js";
import { lazily } from "./lazily.ts";
import { versionsOf } from "./versions.ts";

/** What was read of each file. */
type Memory = Map<string, { readonly changed: number; readonly entry: Entry }>;

/**
 * What the generator wrote, and what has changed between releases. The words and pages of a language are read when somebody asks for them.
 *
 * @param memory what an earlier call read, so that only files are read that have changed since
 */
export function load(folder: string, memory: Memory = new Map()): Content {
  if (!existsSync(join(folder, "markdown"))) {
    throw new Error(`${folder} is empty: run \`npm run generate\` first.`);
  }
  const locales: Locale[] = json(join(folder, "text/locales.json"));
  const site: Site = json(join(folder, "site.json"));
  const tags = locales.map(({ tag }) => tag);
  const pages = lazily(tags, (tag) => filesIn(join(folder, "markdown", tag), ".md"));
  return {
    locales,
    phrases: lazily(tags, (tag) => phrasesIn(join(folder, "text", tag))),
    protocols: lazily(tags, (tag) => protocolsIn(join(folder, "text", tag), site.protocols)),
    guides: lazily(tags, (tag) => guidesIn(join(folder, "text", tag))),
    mappings: lazily(tags, (tag) => mappingsIn(join(folder, "text", tag))),
    terms: lazily(tags, (tag) => termsIn(join(folder, "text", tag))),
    site,
    entries: lazily(tags, (tag) =>
      (pages[tag] ?? []).map((name) => entryIn(join(folder, "markdown", tag, name), memory)),
    ),
    versions: versionsOf(locales, pages),
    releases: loadReleases(REPOSITORY, join(folder, "edition.json")),
  };
}

function phrasesIn(folder: string): Phrases {
  return json(join(folder, "phrases.json"));
}

function termsIn(folder: string): Term[] {
  return json(join(folder, "terms.json"));
}

function guidesIn(folder: string): Guide[] {
  return json(join(folder, "guides.json"));
}

function mappingsIn(folder: string): Mapping[] {
  return json(join(folder, "mappings.json"));
}

/** @param ids in the order in which people expect the protocols */
function protocolsIn(folder: string, ids: readonly string[]): Protocol[] {
  return ids.map((id) => {
    const bundle: Bundle = json(join(folder, `${id}.json`));
    const { protocol, words, codes } = bundle;
    return {
      id: protocol.id,
      title: protocol.title,
      bundle,
      actors: { client: words.actors.client ?? "", server: words.actors.server ?? "" },
      outcomes: Object.fromEntries([
        ...protocol.classes.map(({ id: called, outcome }) => [called, outcome]),
        ...codes.flatMap((code) =>
          [keyOf(code), labelOf(code), headlineOf(code)].map((called) => [called, code.outcome]),
        ),
      ]),
    };
  });
}

function entryIn(file: string, memory: Memory): Entry {
  const { mtimeMs: changed } = statSync(file);
  const known = memory.get(file);
  if (known?.changed === changed) return known.entry;
  const { matter, body } = splitFrontMatter(readFileSync(file, "utf8"));
  const entry = { ...matter, markdown: body };
  memory.set(file, { changed, entry });
  return entry;
}

function filesIn(folder: string, extension: string) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
