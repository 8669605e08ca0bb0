import { fill, list, PLAIN, STATUSES, valueLabel, type Bundle } from "@wirecode/model";
import { parseReference } from "../../model/reference.ts";
import { ABOUT_SECTIONS } from "../../schema/site.ts";
import { bullets, escape, inline, table } from "./markup.ts";
import { linkTo, type Page } from "./page.ts";
import { sitePage, siteSection } from "./site-page.ts";
import { speechOf, words, type Voice } from "./voice.ts";

const PATH = "about";

/** What Wirecode is, and where its facts come from. */
export function aboutPage(voice: Voice): Page | undefined {
  const page = voice.sitePages.about;
  if (!page) return undefined;
  const { lang } = page;
  const added: Readonly<Record<string, string>> = {
    sources: sources(voice),
    comparisons: comparisons(voice),
    standing: meaningsOf(page.words.standing.meanings, lang, voice),
  };
  const sections = ABOUT_SECTIONS.map((id) => {
    const own = added[id];
    return siteSection(id, page.words[id], lang, voice, own === undefined ? [] : [own]);
  });
  return sitePage("about", page, sections, voice);
}

/** Each protocol with its standard, what its codes are checked against, and how many there are of each standing. */
function sources(voice: Voice): string {
  const { pages } = voice.phrases;
  return table(
    [
      pages.protocolColumn,
      pages.standardColumn,
      pages.registryColumn,
      pages.dateColumn,
      pages.codesColumn,
    ],
    voice.bundles.map((bundle) => {
      const { standard, registry } = bundle.protocol;
      const standardUrl = parseReference(standard)?.url;
      const english = (text: string) => words(voice, escape(text), voice.reference.tag);
      return [
        linkToProtocol(bundle),
        standardUrl === undefined ? english(standard) : `[${escape(standard)}](${standardUrl})`,
        registry === undefined
          ? ""
          : registry.url === undefined
            ? english(registry.source)
            : `[${english(registry.source)}](${registry.url})`,
        escape(registry?.date ?? ""),
        standings(bundle, voice).join("<br>"),
      ];
    }),
  );
}

function linkToProtocol({ protocol }: Bundle): string {
  return `[${escape(protocol.title)}](${linkTo(PATH, `${protocol.id}/index`)})`;
}

function standings({ codes }: Bundle, voice: Voice): readonly string[] {
  return STATUSES.flatMap((status) => {
    const count = codes.filter((code) => code.status === status).length;
    if (count === 0) return [];
    const standing = valueLabel("status", status, speechOf(voice), PLAIN);
    return [inline(fill(voice.phrases.pages.standingCount, { standing, count: String(count) }))];
  });
}

/** Which comparisons have pages: the rule, with the protocols it holds for. */
function comparisons({ bundles, phrases }: Voice): string {
  const { compare } = phrases;
  const asking = (pages: "all" | "notable") =>
    bundles.flatMap(({ protocol }) => (protocol.pages === pages ? [protocol.title] : []));
  const rule = (pattern: string, protocols: readonly string[]) =>
    protocols.length > 0 ? [fill(pattern, { protocols: list(protocols, phrases) })] : [];
  return bullets(
    [
      ...rule(compare.ruleAll, asking("all")),
      ...rule(compare.ruleNotable, asking("notable")),
      compare.ruleAcross,
      compare.ruleRest,
    ].map(inline),
  );
}

function meaningsOf(
  meanings: Readonly<Record<(typeof STATUSES)[number], string>>,
  lang: string,
  voice: Voice,
): string {
  return bullets(
    STATUSES.map((status) => {
      const label = inline(valueLabel("status", status, speechOf(voice), PLAIN));
      return `**${label}** ${words(voice, inline(meanings[status]), lang)}`;
    }),
  );
}
