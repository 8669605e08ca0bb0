import { fill, type Bundle, type Phrases, type Speech } from "@wirecode/model";
import { inLanguage, inline } from "./markup.ts";

/** Everything a page needs to speak: the locale's phrases and the protocol's words. */
export interface Voice {
  readonly locale: string;
  /** The reference language, in which entries without a translation are told. */
  readonly reference: { readonly tag: string; readonly direction: "ltr" | "rtl" };
  readonly phrases: Phrases;
  readonly bundle: Bundle;
}

/** The words about attributes, for the model's functions. */
export function speechOf({ phrases, bundle }: Voice): Speech {
  return { phrases, words: bundle.words };
}

/** A heading with its placeholders filled. */
export function heading(
  voice: Voice,
  key: keyof Phrases["headings"],
  args: Readonly<Record<string, string | number>>,
): string {
  const texts = Object.entries(args).map(([name, value]) => [name, String(value)] as const);
  return fill(voice.phrases.headings[key], Object.fromEntries(texts));
}

/** Prose as Markdown, marked where it is in another language than the page. */
export function prose(voice: Voice, text: string, lang: string): string {
  const markdown = inline(text);
  if (lang === voice.locale) return markdown;
  return inLanguage(markdown, lang, voice.reference.direction);
}
