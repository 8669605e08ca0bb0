import { absolute } from "../site.js";
import { API, jsonAddress } from "./api/address.js";
import { FEED } from "./feed-address.js";
import { twinAddress } from "./twin-address.js";

/** @import { Entry } from "../content/types.d.ts" */
/** @import { LocalSource, Site } from "../files/types.d.ts" */

/** Pages that other pages list: those of a protocol lead to its codes, classes and comparisons. */
const LISTED = new Set(["home", "protocol", "class", "code", "number", "comparison"]);

/**
 * An overview for language models (llmstxt.org): at the root in the first language, below their tags in the
 * others.
 *
 * @type {LocalSource}
 */
export function* overview(tag, site) {
  yield { path: overviewAddress(tag, site), kind: "llms.txt", make: () => llms(tag, site) };
}

/**
 * @param {string} locale
 * @param {Site} site
 */
function llms(locale, site) {
  const { content, publication } = site;
  const { site: words, machines } = content.phrases[locale] ?? {};
  if (!words || !machines) throw new Error(`no phrases in ${locale}`);
  const entries = content.entries[locale] ?? [];
  const pages = entries.filter(({ kind }) => !LISTED.has(kind));
  return [
    `# ${words.name}\n\n> ${words.tagline}\n\n${words.description}\n\n${machines.twins}\n`,
    section(words.protocols, entries.filter(({ kind }) => kind === "protocol").map(page)),
    ...(pages.length > 0 ? [section(machines.pages, pages.map(page))] : []),
    section(machines.data, [
      link("index.json", jsonAddress(locale, "index"), machines.catalogue),
      link("mappings.json", jsonAddress(locale, "mappings"), machines.mappings),
      link("openapi.json", `${API}openapi.json`, machines.description),
    ]),
    // The name of this section is part of the format: what it lists may be left out.
    section("Optional", [
      link(FEED, FEED, machines.changes),
      ...content.locales.flatMap(({ tag, endonym }) =>
        tag === locale ? [] : [link(endonym, overviewAddress(tag, site))],
      ),
    ]),
  ].join("\n");

  /** @param {Entry} entry */
  function page(entry) {
    return link(entry.title, twinAddress(entry), entry.description);
  }

  /**
   * @param {string} name
   * @param {string} address
   * @param {string} [note]
   */
  function link(name, address, note) {
    return `- [${name}](${absolute(publication.base, address)})${note ? `: ${note}` : ""}`;
  }
}

/**
 * @param {string} locale
 * @param {Site} site
 */
function overviewAddress(locale, { content }) {
  return locale === content.locales[0]?.tag ? "llms.txt" : `${locale}/llms.txt`;
}

/**
 * @param {string} heading
 * @param {readonly string[]} items
 */
function section(heading, items) {
  return `## ${heading}\n\n${items.join("\n")}\n`;
}
