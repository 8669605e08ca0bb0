import { headlineOf, keyOf, labelOf } from "@wirecode/core/model";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitFrontMatter } from "./front-matter.js";

/** @import { Bundle, Guide, Phrases } from "@wirecode/core/model" */
/** @import { Content, Entry, Locale, Protocol } from "./types.d.ts" */

/**
 * Reads what the generator wrote.
 *
 * @param {string} folder
 * @returns {Content}
 */
export function load(folder) {
  if (!existsSync(join(folder, "markdown"))) {
    throw new Error(`${folder} is empty: run \`npm run generate\` first.`);
  }
  /** @type {Locale[]} */
  const locales = json(join(folder, "text/locales.json"));
  const tags = locales.map(({ tag }) => tag);
  return {
    locales,
    phrases: Object.fromEntries(tags.map((tag) => [tag, phrasesIn(join(folder, "text", tag))])),
    protocols: Object.fromEntries(tags.map((tag) => [tag, protocolsIn(join(folder, "text", tag))])),
    guides: Object.fromEntries(tags.map((tag) => [tag, guidesIn(join(folder, "text", tag))])),
    entries: tags.flatMap((tag) => entriesIn(join(folder, "markdown", tag))),
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
 * @returns {Guide[]}
 */
function guidesIn(folder) {
  return json(join(folder, "guides.json"));
}

/**
 * @param {string} folder
 * @returns {Protocol[]}
 */
function protocolsIn(folder) {
  return filesIn(folder, ".json")
    .map((name) => name.slice(0, -".json".length))
    .filter((id) => !["phrases", "mappings", "guides"].includes(id))
    .toSorted()
    .map((id) => {
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
 * @param {string} folder
 * @returns {Entry[]}
 */
function entriesIn(folder) {
  return filesIn(folder, ".md").map((name) => {
    const { matter, body } = splitFrontMatter(readFileSync(join(folder, name), "utf8"));
    return { ...matter, markdown: body };
  });
}

/**
 * @param {string} folder
 * @param {string} extension
 */
function filesIn(folder, extension) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .toSorted();
}

/**
 * @param {string} file
 * @returns {any}
 */
function json(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
