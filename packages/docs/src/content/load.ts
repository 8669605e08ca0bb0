import {
  openContext,
  pagesOf,
  partnersOf,
  type PageContext,
  type Site,
  type SitePages,
} from "@wirecode/core/model";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../places.ts";
import { loadReleases } from "../releases/load.ts";
import { lazily } from "./lazily.ts";
import type { Content, Locale, Protocol } from "./types.ts";
import { versionsOf } from "./versions.ts";

/**
 * What the generator wrote, and what has changed between releases. What is in a language is read when somebody asks
 * for it.
 */
export function load(folder: string): Content {
  if (!existsSync(join(folder, "markdown"))) {
    throw new Error(`${folder} is empty: run \`npm run generate\` first.`);
  }
  const locales: readonly Locale[] = json(join(folder, "text/locales.json"));
  const site: Site = json(join(folder, "site.json"));
  const tags = locales.map(({ tag }) => tag);
  const [reference = { tag: "", direction: "ltr" }] = locales;
  const file = (tag: string, name: string) => join(folder, "text", tag, `${name}.json`);
  const phrases: Content["phrases"] = lazily(tags, (tag) => json(file(tag, "phrases")));
  const guides: Content["guides"] = lazily(tags, (tag) => json(file(tag, "guides")));
  const mappings: Content["mappings"] = lazily(tags, (tag) => json(file(tag, "mappings")));
  const terms: Content["terms"] = lazily(tags, (tag) => json(file(tag, "terms")));
  const protocols = lazily(tags, (tag) =>
    site.protocols.map((id) => protocolOf(json(file(tag, id)))),
  );
  const contexts = lazily(tags, contextOf);
  const pages = lazily(tags, (tag) => markdownIn(join(folder, "markdown", tag)));
  return {
    locales,
    phrases,
    protocols,
    guides,
    mappings,
    terms,
    site,
    contexts,
    plans: lazily(tags, (tag) => {
      const context = contexts[tag];
      return new Map(context ? [...pagesOf(context)].map((plan) => [plan.path, plan]) : []);
    }),
    markdown: (tag, path) => readFileSync(join(folder, "markdown", tag, `${path}.md`)),
    versions: versionsOf(locales, pages),
    releases: loadReleases(REPOSITORY, join(folder, "edition.json")),
  };

  function contextOf(tag: string): PageContext {
    const words = phrases[tag];
    if (!words) throw new Error(`There are no phrases in ${tag}.`);
    const bundles = (protocols[tag] ?? []).map(({ bundle }) => bundle);
    const sitePages: SitePages = json(join(folder, "site", `${tag}.json`));
    return openContext({
      locale: tag,
      reference,
      phrases: words,
      bundles,
      mappings: mappings[tag] ?? [],
      guides: guides[tag] ?? [],
      terms: terms[tag] ?? [],
      site,
      sitePages,
      partners: partnersOf(bundles, "declared"),
    });
  }
}

function protocolOf(bundle: Protocol["bundle"]): Protocol {
  const { id, title } = bundle.protocol;
  return { id, title, bundle };
}

/** The files of pages below a folder, without their extension. */
function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length).replaceAll("\\", "/"));
}

// What is read is what the generator wrote, in the shape that it promises.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
