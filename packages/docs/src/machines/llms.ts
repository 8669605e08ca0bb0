import type { Entry } from "../content/types.ts";
import type { LocalSource, Site } from "../files/types.ts";
import { absolute } from "../site.ts";
import { API, jsonAddress } from "./api/address.ts";
import { FEED } from "./feed-address.ts";
import { twinAddress } from "./twin-address.ts";

/** Pages that other pages list: those of a protocol lead to its codes, classes and comparisons. */
const LISTED = new Set(["home", "protocol", "class", "code", "number", "comparison"]);

/**
 * An overview for language models (llmstxt.org): at the root in the first language, below their tags in the
 * others.
 */
export const overview: LocalSource = function* (tag, site) {
  yield { path: overviewAddress(tag, site), kind: "llms.txt", make: () => llms(tag, site) };
};

function llms(locale: string, site: Site) {
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

  function page(entry: Entry) {
    return link(entry.title, twinAddress(entry), entry.description);
  }

  function link(name: string, address: string, note?: string) {
    return `- [${name}](${absolute(publication.base, address)})${note ? `: ${note}` : ""}`;
  }
}

function overviewAddress(locale: string, { content }: Site) {
  return locale === content.locales[0]?.tag ? "llms.txt" : `${locale}/llms.txt`;
}

function section(heading: string, items: readonly string[]) {
  return `## ${heading}\n\n${items.join("\n")}\n`;
}
