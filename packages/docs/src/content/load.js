import { headlineOf, keyOf, labelOf } from "@wirecode/core/model";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadReleases } from "../changes/load.js";
import { REPOSITORY } from "../places.ts";
import { splitFrontMatter } from "./front-matter.js";
import { lazily } from "./lazily.js";
import { versionsOf } from "./versions.js";

/** @import { Bundle, Guide, Mapping, Phrases, Term } from "@wirecode/core/model" */
/** @import { Content, Entry, Locale, Protocol, Site } from "./types.d.ts" */

/** @typedef {Map<string, { readonly changed: number, readonly entry: Entry }>} Memory What was read of each file. */

/**
 * What the generator wrote, and what has changed between releases. The words and pages of a language are read when somebody asks for them.
 *
 * @param {string} folder
 * @param {Memory} [memory] what an earlier call read, so that only files are read that have changed since
 * @returns {Content}
 */
export function load(folder, memory = new Map()) {
  if (!existsSync(join(folder, "markdown"))) {
    throw new Error(`${folder} is empty: run \`npm run generate\` first.`);
  }
  /** @type {Locale[]} */
  const locales = json(join(folder, "text/locales.json"));
  /** @type {Site} */
  const site = json(join(folder, "site.json"));
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

/**
 * @param {string} folder
 * @returns {Phrases}
 */
function phrasesIn(folder) {
  return json(join(folder, "phrases.json"));
}

/**
 * @param {string} folder
 * @returns {Term[]}
 */
function termsIn(folder) {
  return json(join(folder, "terms.json"));
}

/**
 * @param {string} folder
 * @returns {Guide[]}
 */
function guidesIn(folder) {
  return json(join(folder, "guides.json"));
}

/**
 * @param {string} folder
 * @returns {Mapping[]}
 */
function mappingsIn(folder) {
  return json(join(folder, "mappings.json"));
}

/**
 * @param {string} folder
 * @param {readonly string[]} ids in the order in which people expect the protocols
 * @returns {Protocol[]}
 */
function protocolsIn(folder, ids) {
  return ids.map((id) => {
    /** @type {Bundle} */
    const bundle = json(join(folder, `${id}.json`));
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

/**
 * @param {string} file
 * @param {Memory} memory
 * @returns {Entry}
 */
function entryIn(file, memory) {
  const { mtimeMs: changed } = statSync(file);
  const known = memory.get(file);
  if (known?.changed === changed) return known.entry;
  const { matter, body } = splitFrontMatter(readFileSync(file, "utf8"));
  const entry = { ...matter, markdown: body };
  memory.set(file, { changed, entry });
  return entry;
}

/**
 * @param {string} folder
 * @param {string} extension
 */
function filesIn(folder, extension) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();
}

/**
 * @param {string} file
 * @returns {any}
 */
function json(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
