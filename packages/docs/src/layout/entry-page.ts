import type { Content, Entry, Protocol } from "../content/types.ts";
import type { Publication, Version } from "./types.ts";
import { keyOf, type CodeRef, type Guide } from "@wirecode/core/model";
import { comparison } from "../comparison/comparison.js";
import { codeAt, pageVoice } from "../comparison/page-voice.js";
import { addressOf } from "../content/address.ts";
import { guideFigure } from "../guides/figure.ts";
import { foreignWords } from "../guides/foreign-words.ts";
import { renderMarkdown } from "../markdown/render.js";
import { latestChanges } from "../changes/latest-changes.ts";
import { termFinder } from "../glossary/term-finder.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { codeSheet } from "./code-sheet.ts";
import { compareLink } from "./compare-link.ts";
import { document } from "./document.ts";
import { filters, rowFacts } from "./filters.ts";
import { Markup, markup } from "./markup.ts";
import { searchField } from "./search-field.ts";
import { sources } from "./sources.ts";
import { surroundings } from "./surroundings.ts";
import { title } from "./title.ts";

/**
 * A generated page as a document.
 *
 * @param versions the page in every language, the reference first
 * @param more scripts beyond those that every page of the kind runs
 */
export function entryPage(
  entry: Entry,
  versions: readonly Version[],
  content: Content,
  publication: Publication,
  more: readonly string[] = [],
) {
  const { kind, locale, lang, dir, path, description } = entry;
  const around = surroundings(locale, content, publication);
  const { phrases, protocols } = around;
  const protocol = protocols.find(({ id }) => id === entry.protocol);
  const { base } = publication;
  const codes = listedCodes(entry, protocol);
  const guide = content.guides[locale]?.find(({ id }) => id === entry.guide);
  const finder = finderOf(entry, guide, content);
  const foreign = foreignWords(guide, locale, content.locales);
  const main = markup`${breadcrumbs(entry, around, foreign)}${entry.pair ? compared(entry.pair) : article()}${compareLink(entry, around)}${sources(entry, around)}`;
  const address = addressOf(locale, path);
  const fallback = kind === "home" ? "" : (versions[0]?.address ?? address);
  const scripts = [
    ...(codes.length > 0 ? ["filter"] : []),
    ...(kind === "code" ? ["copy"] : []),
    ...more,
  ];
  const page = { kind, lang, dir, address, title: entry.title, description, versions, main, entry };
  return document({ ...page, fallback, scripts }, around);

  function article() {
    const body = renderMarkdown(entry.markdown, {
      entry,
      base,
      protocols,
      finder,
      afterLead: afterLead(),
      rows: Object.fromEntries(
        codes.map((code) => [`${code.protocol}/${keyOf(code)}`, rowFacts(code)]),
      ),
    });
    const heading = foreign ? markup`<h1>${foreign}</h1>` : title(entry, protocol);
    const news = kind === "home" && latestChanges(content.releases, around);
    return kind === "code"
      ? markup`${codeSheet(heading, body, protocol?.outcomes[entry.codes?.[0] ?? ""], phrases)}\n`
      : markup`<article>\n${heading}\n${new Markup(body)}${news}</article>\n`;
  }

  function compared(pair: readonly [CodeRef, CodeRef]) {
    const [one, other] = pair.map((at) => codeAt(at, protocols));
    if (!one || !other) throw new Error(`${path}: no such codes`);
    return comparison(one, other, pageVoice(around, content, finder)).article;
  }

  /** What the page offers before its sections. */
  function afterLead() {
    if (kind === "home") return searchField(around);
    if (guide) return guideFigure(guide, content.locales, protocols, phrases);
    return protocol && filters(codes, protocol.bundle, phrases);
  }
}

/**
 * What finds the terms of the glossary in the prose of a page; the glossary itself explains them already.
 */
function finderOf(
  { kind, locale, dir, protocol }: Entry,
  guide: Guide | undefined,
  { terms }: Content,
) {
  if (kind === "glossary") return undefined;
  const protocols = guide?.protocols ?? (protocol === undefined ? [] : [protocol]);
  return termFinder(terms[locale] ?? [], { locale, dir, protocols });
}

/** The codes that a page lists in tables. */
function listedCodes({ kind, codes: [id] = [] }: Entry, protocol: Protocol | undefined) {
  const all = protocol?.bundle.codes ?? [];
  if (kind === "protocol") return all;
  return kind === "class" ? all.filter((code) => code.class === id) : [];
}
