import {
  fill,
  type Bundle,
  type Guide,
  type Mapping,
  type Phrases,
  type Site,
  type Speech,
  type Term,
} from "@wirecode/model";
import type { SitePages } from "../../model/site.ts";
import type { Remember } from "../../remember.ts";
import { inLanguage, inline } from "./markup.ts";
import type { Foreign } from "./page.ts";
import type { Partners } from "./pages.ts";

/** Everything a page needs to speak: the locale's phrases, the protocol's words, and what else there are pages about. */
export interface Voice {
  readonly locale: string;
  /** The reference language, in which entries without a translation are told. */
  readonly reference: Foreign;
  readonly phrases: Phrases;
  readonly bundle: Bundle;
  /** Every protocol's bundle, this one's among them. */
  readonly bundles: readonly Bundle[];
  readonly mappings: readonly Mapping[];
  readonly guides: readonly Guide[];
  readonly terms: readonly Term[];
  readonly site?: Site;
  readonly sitePages: SitePages;
  /** Which comparisons have pages. */
  readonly partners: Partners;
  /** What every page of a code or a comparison depends on; see setting.ts. */
  readonly setting: readonly unknown[];
  readonly remember: Remember;
}

/** The words about attributes, for the model's functions. */
export function speechOf({ phrases, bundle }: Voice): Speech {
  return { phrases, words: bundle.words };
}

/** A heading with its placeholders filled. */
export function heading(
  voice: Voice,
  key: keyof Phrases["headings"],
  args: Readonly<Record<string, string>>,
): string {
  return fill(voice.phrases.headings[key], args);
}

/** Prose as Markdown, marked where it is in another language than the page. */
export function prose(voice: Voice, text: string, lang: string): string {
  const markdown = inline(text);
  if (lang === voice.locale) return markdown;
  return inLanguage(markdown, lang, voice.reference.direction);
}

/** Words within a line, marked where they are in another language than the page. */
export function words(voice: Voice, markdown: string, lang: string): string {
  if (lang === voice.locale) return markdown;
  return `<span lang="${lang}" dir="${voice.reference.direction}">${markdown}</span>`;
}
