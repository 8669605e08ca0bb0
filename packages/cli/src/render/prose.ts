import type { Page } from "../command/command.ts";
import type { Line, Span } from "./line.ts";
import { paragraph } from "./paragraph.ts";

/** Words as the data has them: their language, and whether their English has changed since. */
interface Origin {
  readonly lang: string;
  readonly stale?: true;
}

/** The note that words are still in English, or older than their English. */
export function note({ lang, stale }: Origin, page: Page, indent = 0): Line[] {
  const { site } = page.phrases;
  const text = lang !== page.locale ? site.untranslated : stale ? site.stale : "";
  return text === "" ? [] : paragraph(text, page, { tone: "note", indent });
}

/** One note for many words: that some of them are untranslated, or else that some are stale. */
export function commonNote(all: readonly Origin[], page: Page, indent = 0): Line[] {
  const worst = all.find(({ lang }) => lang !== page.locale) ?? all.find(({ stale }) => stale);
  return worst ? note(worst, page, indent) : [];
}

/** Whether words run from left to right on a page that may not. */
export function isForeign(lang: string, page: Page): boolean {
  return lang !== page.locale;
}

/** Words below a heading. */
export function prose(text: string, lang: string, page: Page, mark?: Span): Line[] {
  const shape = { indent: 2, ltr: isForeign(lang, page) };
  return paragraph(text, page, mark ? { ...shape, mark } : shape);
}

/** Sentences one below the other, each behind a bullet. */
export function bullets(texts: readonly string[], lang: string, page: Page): Line[] {
  return texts.flatMap((text) =>
    paragraph(text, page, {
      indent: 4,
      ltr: isForeign(lang, page),
      mark: { text: "  • ", gutter: true },
    }),
  );
}
