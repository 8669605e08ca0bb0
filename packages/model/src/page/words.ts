import { phrasesFor } from "../join/own-phrases.ts";
import { once } from "../once.ts";
import { wordsOf, type Speech } from "../words/attribute-words.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { ProtocolWords } from "../shapes/words.ts";
import type { Block, Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import type { Inline, Inlines } from "./inline.ts";
import type { Language } from "./language.ts";
import { inlines } from "./marks.ts";
import { fillInlines } from "./pattern.ts";

/**
 * The words about attributes of a protocol.
 * @internal
 */
export function speechOf(bundle: Bundle, { phrases }: PageContext): Speech {
  return { phrases: phrasesFor(bundle.words, phrases), words: bundle.words };
}

/**
 * The context of a page that is about one protocol alone, with the phrases that this has of its own.
 * @internal
 */
export function contextFor(bundle: Bundle, context: PageContext): PageContext {
  return bundle.words.phrases ? ownContext(context)(bundle.words) : context;
}

const ownContext = once((context: PageContext) =>
  once((own: ProtocolWords): PageContext => {
    const phrases = { value: phrasesFor(own, context.phrases) };
    // What the context reads when it is asked is not read for this.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has all that the context has
    return Object.create(context, { phrases }) as PageContext;
  }),
);

/**
 * A heading with its placeholders filled, marked where it is not translated.
 * @internal
 */
export function heading(
  key: keyof Phrases["headings"],
  args: Readonly<Record<string, Inline>>,
  { phrases, reference }: PageContext,
): Inlines {
  const content = fillInlines(phrases.headings[key], args);
  const isForeign = phrases.fallback?.includes(`headings/${key}`);
  return isForeign ? [{ kind: "foreign", language: reference, content }] : content;
}

/** What tells the language of words that are not in the page's. */
interface Marked {
  readonly language?: Language;
}

/**
 * The label of an attribute, and its language where it is not translated.
 * @internal
 */
export function labelOfAttribute(
  id: string,
  speech: Speech,
  { locale, reference }: PageContext,
): Marked & { readonly label: string } {
  const { label, lang = locale } = wordsOf(id, speech);
  return { label, ...(lang !== locale && { language: reference }) };
}

/**
 * A paragraph of words in a language, marked where that is not the page's.
 * @internal
 */
export function prose(text: string, lang: string, { locale, reference }: PageContext): Block {
  const block: Block = { kind: "prose", content: inlines(text) };
  return lang === locale ? block : { kind: "foreign", language: reference, blocks: [block] };
}

/**
 * A paragraph in the page's own language.
 * @internal
 */
export function paragraph(...content: Inlines): Block {
  return { kind: "prose", content };
}

/**
 * Lines one below the other; nothing where there are none.
 * @internal
 */
export function list(items: readonly Inlines[], ordered = false): Blocks {
  if (items.length === 0) return [];
  return [{ kind: "list", ordered, items: items.map((content) => [{ kind: "prose", content }]) }];
}

/**
 * Blocks in a language, marked where that is not the page's.
 * @internal
 */
export function inLanguage(
  blocks: Blocks,
  lang: string,
  { locale, reference }: PageContext,
): Blocks {
  if (lang === locale || blocks.length === 0) return blocks;
  return [{ kind: "foreign", language: reference, blocks }];
}

/**
 * Words within a line, marked where they are in another language than the page.
 * @internal
 */
export function words(text: string, lang: string, { locale, reference }: PageContext): Inline {
  return lang === locale ? text : { kind: "foreign", language: reference, content: [text] };
}

/**
 * Words that head something by themselves, where their language has capitals.
 * @internal
 */
export function capitalize(text: string, { phrases }: PageContext): string {
  return text.slice(0, 1).toLocaleUpperCase(phrases.lang) + text.slice(1);
}
