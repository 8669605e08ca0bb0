import type {
  GuidesText,
  MappingsText,
  PhrasesText,
  ProtocolText,
  ProvidersText,
  SitePages,
  TermsText,
} from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import { ACROSS, GUIDES, TERMS } from "../load/layout.ts";
import type { Remember } from "../remember.ts";
import { withoutForms } from "../translation/entries.ts";
import { listSeparators } from "./list-separators.ts";
import type { KeyedPair } from "./pairs.ts";
import { protocolText } from "./protocol-text.ts";
import { providersText } from "./providers.ts";
import { sitePagesIn } from "./site.ts";
import { staleness, type Written } from "./stale.ts";

/** Everything that one language says, and nothing that another says. */
export interface LanguageTexts {
  readonly phrases: PhrasesText;
  /** By the id of the protocol. */
  readonly protocols: Readonly<Record<string, ProtocolText>>;
  readonly guides: GuidesText;
  readonly mappings: MappingsText;
  readonly terms: TermsText;
  readonly providers: ProvidersText;
  /** What the site says about itself, which is in the reference language where it is not translated. */
  readonly sitePages: SitePages;
}

/** What a valid catalogue says in a language. */
export function languageTexts(
  { tag, direction }: { readonly tag: string; readonly direction: PhrasesText["direction"] },
  reference: string,
  authored: Authored,
  pairs: ReadonlyMap<string, readonly KeyedPair[]>,
  remember: Remember,
): LanguageTexts {
  const isReference = tag === reference;
  /** What authors wrote in the language, what that translates, and what it was made from. */
  const writtenIn = <T>(text: Readonly<Record<string, T>>, folder: string) => ({
    own: text[tag],
    english: isReference ? undefined : text[reference],
    stamps: authored.stamps[folder]?.[tag],
  });
  const across = writtenIn(authored.across.text, ACROSS);
  return {
    phrases: phrasesText(tag, direction, authored),
    protocols: Object.fromEntries(
      [...pairs].map(([id, own]) => {
        const written = writtenIn(authored.protocols[id]?.text ?? {}, id);
        const from = [own, ...Object.values(written), ...Object.values(across)];
        const make = () => protocolText({ locale: tag, protocol: id }, written, across, own);
        return [id, remember(`words of ${id} in ${tag}`, from, make)];
      }),
    ),
    guides: guidesText(tag, writtenIn(authored.guides.text, GUIDES)),
    mappings: mappingsText(tag, across),
    terms: termsText(tag, writtenIn(authored.terms.text, TERMS)),
    providers: providersText(tag, reference, authored),
    sitePages: sitePagesIn(tag, reference, authored),
  };
}

function phrasesText(
  lang: string,
  direction: PhrasesText["direction"],
  { phrases: { [lang]: own }, style: { [lang]: style } }: Pick<Authored, "phrases" | "style">,
): PhrasesText {
  const lists = own && listSeparators(lang, style?.spacing?.latin === "space");
  return { lang, direction, ...(lists && { lists }), ...own };
}

function guidesText(
  locale: string,
  { own = {}, english, stamps }: Written<Authored["guides"]["text"][string]>,
): GuidesText {
  const guides = Object.entries(own).map(([id, words]) => [
    id,
    { ...staleness(words, english?.[id], [id], stamps), ...words },
  ]);
  return { locale, guides: Object.fromEntries(guides) };
}

function mappingsText(
  locale: string,
  { own, english, stamps }: Written<Authored["across"]["text"][string]>,
): MappingsText {
  const mappings = Object.entries(own?.mappings ?? {}).map(([id, { notes, ...words }]) => [
    id,
    {
      ...staleness({ ...words, notes }, english?.mappings[id], ["mappings", id], stamps),
      ...words,
      ...(Object.keys(notes).length > 0 && { notes }),
    },
  ]);
  return { locale, mappings: Object.fromEntries(mappings) };
}

function termsText(
  locale: string,
  { own = {}, english = {}, stamps }: Written<Authored["terms"]["text"][string]>,
): TermsText {
  const terms = Object.entries(own).map(([id, words]) => {
    const { [id]: original } = english;
    const { term, definition } = words;
    return [
      id,
      {
        ...staleness(withoutForms(words), original && withoutForms(original), [id], stamps),
        term,
        forms: [term, ...(words.forms ?? [])],
        definition,
      },
    ];
  });
  return { locale, terms: Object.fromEntries(terms) };
}
