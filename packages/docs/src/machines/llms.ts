import { API, EXPLAIN, FEED, MAPPINGS, jsonAddress, twinAddress } from "../content/addresses.ts";
import { pathOf, plainText, type PageKind, type PagePlan } from "@wirecode/model";
import type { LocalSource, Site } from "../content/site-file.ts";
import { pageAddress } from "../html/address.ts";
import { absolute } from "../site.ts";

/** Pages that other pages list: those of a protocol lead to its codes, classes and comparisons, the list of providers to each. */
const LISTED: ReadonlySet<PageKind> = new Set([
  "home",
  "protocol",
  "class",
  "code",
  "number",
  "comparison",
  "provider",
]);

/**
 * An overview for language models (llmstxt.org): at the root in the first language, below their tags in the others that
 * have Markdown.
 */
export const overview: LocalSource = function* (tag, site) {
  if (!site.content.isTold(tag)) return;
  yield { path: overviewAddress(tag, site), kind: "llms.txt", make: () => llms(tag, site) };
};

function llms(locale: string, site: Site) {
  const { content, publication } = site;
  const { site: words, machines, explainPage } = content.phrases[locale] ?? {};
  if (!words || !machines || !explainPage) throw new Error(`no phrases in ${locale}`);
  const plans = [...(content.plans[locale]?.values() ?? [])];
  const pages = plans.filter(({ kind }) => !LISTED.has(kind));
  const protocols = plans.filter(({ kind }) => kind === "protocol");
  return [
    `# ${words.name}\n\n> ${words.tagline}\n\n${words.description}\n\n${machines.twins}\n`,
    section(words.protocols, protocols.map(page)),
    section(machines.pages, [
      ...pages.map(page),
      link(explainPage.title, pageAddress(locale, EXPLAIN), explainPage.lead),
    ]),
    section(machines.data, [
      link(
        "index.json",
        jsonAddress(locale, pathOf({ kind: "page", page: "home" })),
        machines.catalogue,
      ),
      link("mappings.json", jsonAddress(locale, MAPPINGS), machines.mappings),
      link("openapi.json", `${API}openapi.json`, machines.description),
    ]),
    // The name of this section is part of the format: what it lists may be left out.
    section("Optional", [
      link(FEED, FEED, machines.changes),
      ...content.locales.flatMap(({ tag, endonym }) =>
        tag === locale || !content.isTold(tag) ? [] : [link(endonym, overviewAddress(tag, site))],
      ),
    ]),
  ].join("\n");

  function page({ path, make }: PagePlan) {
    const { title, description } = make();
    return link(plainText(title), twinAddress(locale, path), description);
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
