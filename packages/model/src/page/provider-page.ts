import { valueLabel } from "../words/attribute-words.ts";
import { headlineAcross } from "../facts/key.ts";
import type { Provider, ProviderNote } from "../shapes/provider.ts";
import type { ProtocolWords } from "../shapes/words.ts";
import { PLAIN } from "../words/sentence.ts";
import type { Block, Blocks } from "./block.ts";
import { linkToCode } from "./code-link.ts";
import type { PageContext } from "./context.ts";
import { joined, link, strong, wire, type Inline, type Inlines } from "./inline.ts";
import { notes as spokenNotes } from "./notes.ts";
import type { Page, Section } from "./page.ts";
import { fillInlines } from "./pattern.ts";
import { sectionOf, UNCODED } from "./provider-target.ts";
import { sideAt } from "./side.ts";
import { pathOf } from "./target.ts";
import { labelOfAttribute, list, paragraph, prose, words } from "./words.ts";

/** A text is recognised by a few of its words. */
const MOST_TEXTS = 3;

/**
 * The page of a provider: what it is, and everything that it says more exactly than the standard, code by code.
 * @internal
 */
export function providerPage(provider: Provider, context: PageContext): Page {
  const { id, title, text } = provider;
  const { providers } = context.phrases;
  return {
    kind: "provider",
    path: pathOf({ kind: "provider", id }),
    title: fillInlines(providers.of, { provider: title }),
    description: text.about,
    provider: id,
    sources: [`providers/text/${text.lang}/${id}.yaml`, `providers/${id}.yaml`],
    lead: [
      ...spokenNotes({ lang: text.lang, ...(isStale(provider) && { stale: true }) }, context),
      prose(text.about, text.lang, context),
      paragraph(...fillInlines(providers.own, { page: addressLink(provider.url) })),
    ],
    sections: sectionsOf(provider, context),
  };
}

function isStale({ text, notes }: Provider): boolean {
  return [text, ...notes.map((note) => note.text)].some(({ stale }) => stale);
}

/** The notes by their first code, in the order of the author. */
function sectionsOf({ notes }: Provider, context: PageContext): readonly Section[] {
  const sections = new Map<string, ProviderNote[]>();
  for (const note of notes) {
    const id = sectionOf(note);
    sections.set(id, [...(sections.get(id) ?? []), note]);
  }
  return [...sections].flatMap(([id, own]) => {
    const [first] = own;
    if (!first) return [];
    return { id, heading: headingOf(first, context), blocks: own.map((one) => part(one, context)) };
  });
}

/** What the section of a note's first code is called. */
function headingOf(note: ProviderNote, context: PageContext): Inlines {
  const [first] = note.codes;
  if (first === undefined || sectionOf(note) === UNCODED)
    return [context.phrases.providers.uncoded];
  return [{ kind: "name", text: nameOf(first, note, context) }];
}

/** What a code of a note is called; one that the catalogue does not list by the protocol of the note. */
function nameOf(code: string, note: ProviderNote, context: PageContext): string {
  const at = note.listed.find((one) => String(one.code) === code);
  const side = at && sideAt(at, context);
  if (side) return headlineAcross(side.code, side.bundle.protocol.title);
  const protocol = note.protocol === undefined ? undefined : context.bundleOf(note.protocol);
  return protocol ? `${protocol.protocol.title} ${code}` : code;
}

function part(note: ProviderNote, context: PageContext): Block {
  const { id, subcode, text } = note;
  const title = words(text.title, text.lang, context);
  return {
    kind: "part",
    id,
    heading: [...(subcode === undefined ? [] : [wire(subcode), " "]), title],
    blocks: [
      ...recognised(note, context),
      prose(text.summary, text.bodyLang, context),
      prose(text.advice, text.bodyLang, context),
      ...answers(note, context),
      source(note, context),
    ],
  };
}

/** The words by which one knows the text, or how its subcode is printed. */
function recognised({ patterns, prints }: ProviderNote, context: PageContext): Blocks {
  const { reference, phrases } = context;
  const shown: readonly Inline[] =
    patterns.length > 0
      ? patterns.slice(0, MOST_TEXTS).map((one) => wire(one.replaceAll(/\s*\*\s*/g, " … ").trim()))
      : prints === undefined
        ? []
        : [/\s\w+\s/.test(prints) ? words(prints, reference.tag, context) : wire(prints)];
  if (shown.length === 0) return [];
  const texts = joined(
    shown.map((one) => [one]),
    " · ",
  );
  return [paragraph(strong(phrases.providers.text), " ", ...texts)];
}

/** What to do, who has to, and with which codes it comes. */
function answers(note: ProviderNote, context: PageContext): Blocks {
  const { phrases } = context;
  const own = note.protocol === undefined ? undefined : context.bundleOf(note.protocol);
  const speech = { phrases, words: own?.words ?? nobodys(context) };
  const row = (attribute: string, value: string | readonly string[]): Inlines => {
    const { label, language } = labelOfAttribute(attribute, speech, context);
    const head: Inlines = language ? [{ kind: "foreign", language, content: [label] }] : [label];
    return [strong(...head), " ", valueLabel(attribute, value, speech, PLAIN)];
  };
  const hasAddress = own?.protocol.attributes.some(({ id }) => id === "address") ?? false;
  const codes = note.listed.flatMap((at) => linkToCode(at, context) ?? []).map((one) => [one]);
  return list([
    row("retry", note.retry),
    ...(note.act.length > 0 ? [row("act", note.act)] : []),
    ...(hasAddress && note.address !== undefined ? [row("address", note.address)] : []),
    ...(codes.length > 0 ? [[strong(phrases.providers.codes), " ", ...joined(codes, " · ")]] : []),
  ]);
}

/** The words of what is of no protocol: parties have their neutral names. */
function nobodys({ locale }: PageContext): ProtocolWords {
  const nothing = { actors: {}, classes: {}, attributes: {} };
  return { lang: locale, bodyLang: locale, summary: "", about: "", ...nothing };
}

/** Where the provider says so, and when somebody read it there. */
function source({ source: url, checked }: ProviderNote, { phrases }: PageContext): Block {
  const line = fillInlines(phrases.providers.source, { source: addressLink(url), date: checked });
  return { kind: "prose", content: line };
}

/** A link to a page of a provider by the name of its host. */
function addressLink(url: string): Inline {
  const [host = url] = url.replace(/^https?:\/\//, "").split("/");
  return link({ kind: "url", url }, host);
}
