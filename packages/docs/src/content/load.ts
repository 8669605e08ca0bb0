import {
  openContext,
  pagesOf,
  partnersIn,
  partnersOf,
  type LanguageProgress,
  type PageContext,
  type Practice,
  type Site,
  type SitePages,
} from "@wirecode/model";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../places.ts";
import { loadReleases } from "../releases/load.ts";
import { json } from "./json.ts";
import { lazily } from "./lazily.ts";
import { openWords } from "./words.ts";
import type { Content, Locale, Protocol } from "./types.ts";
import { versionsOf } from "./versions.ts";

/** The pages of each language as Markdown. */
export interface Twins {
  /** Where those of a language are written, or will be when somebody asks for one. */
  readonly folder: (tag: string) => string;
  /**
   * Which there are.
   *
   * @param planned finds it out from all that is in the language
   */
  readonly paths: (tag: string, planned: () => readonly string[]) => readonly string[];
}

/**
 * What the generator wrote, and what has changed between releases. What is in a language is read when somebody asks
 * for it.
 *
 * @param twins the Markdown of pages, if it does not lie beside the rest
 */
export function load(folder: string, twins: Twins = besides(folder)): Content {
  if (!existsSync(join(folder, "site.json"))) {
    throw new Error(`${folder} is empty: run \`npm run generate\` first.`);
  }
  const locales: readonly Locale[] = json(join(folder, "text/locales.json"));
  const languages: Content["languages"] = json(join(folder, "search.json"));
  const site: Site = json(join(folder, "site.json"));
  const progress: readonly LanguageProgress[] = json(join(folder, "progress.json"));
  const foreign = new Map(progress.map((one) => [one.locale.tag, new Set(one.foreign)]));
  const bodies = new Map(
    progress.map((one) => [one.locale.tag, 2 * one.bodies.whole >= one.bodies.total]),
  );
  const tags = locales.map(({ tag }) => tag);
  const [reference = { tag: "", direction: "ltr" }] = locales;
  const { phrases, guides, mappings, terms, providers, bundles } = openWords(
    folder,
    tags,
    site.protocols,
  );
  const practice = lazily(site.protocols, (id) => practiceIn(folder, id));
  const protocols = lazily(tags, (tag) => (bundles[tag] ?? []).map(protocolOf));
  const contexts = lazily(tags, contextOf);
  const plans: Content["plans"] = lazily(tags, (tag) => {
    const context = contexts[tag];
    return new Map(context ? [...pagesOf(context)].map((plan) => [plan.path, plan]) : []);
  });
  const pages = lazily(tags, (tag) => twins.paths(tag, () => [...(plans[tag]?.keys() ?? [])]));
  return {
    locales,
    languages,
    phrases,
    protocols,
    guides,
    mappings,
    terms,
    providers,
    site,
    contexts,
    plans,
    markdown: (tag, path) => readFileSync(join(twins.folder(tag), "markdown", tag, `${path}.md`)),
    versions: versionsOf(locales, pages),
    isNative: (tag, path) => foreign.get(tag)?.has(path) !== true,
    isTold: (tag) => bodies.get(tag) !== false,
    releases: loadReleases(REPOSITORY, join(folder, "edition.json")),
  };

  function contextOf(tag: string): PageContext {
    const words = phrases[tag];
    if (!words) throw new Error(`There are no phrases in ${tag}.`);
    const own = bundles[tag] ?? [];
    const sitePages: SitePages = json(join(folder, "site", `${tag}.json`));
    return openContext({
      locale: tag,
      reference,
      phrases: words,
      bundles: own,
      mappings: mappings[tag] ?? [],
      guides: guides[tag] ?? [],
      terms: terms[tag] ?? [],
      providers: providers[tag] ?? [],
      site,
      sitePages,
      practiceOf: (id) => practice[id],
      progress,
      ...(site.published && { published: site.published }),
      partners: partnersIn(partnersOf(own, "declared"), own),
    });
  }
}

/** How people see, send and name the codes of a protocol; `undefined` where nobody wrote it. */
function practiceIn(folder: string, protocol: string): Practice | undefined {
  const path = join(folder, "practice", `${protocol}.json`);
  return existsSync(path) ? json(path) : undefined;
}

function protocolOf(bundle: Protocol["bundle"]): Protocol {
  const { id, title } = bundle.protocol;
  return { id, title, bundle };
}

function besides(folder: string): Twins {
  return { folder: () => folder, paths: (tag) => markdownIn(join(folder, "markdown", tag)) };
}

/** The files of pages below a folder, without their extension. */
function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length).replaceAll("\\", "/"));
}
