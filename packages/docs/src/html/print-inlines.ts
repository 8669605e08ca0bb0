import {
  citationText,
  type Inline,
  type Inlines,
  type Language,
  type Link,
  type Numeral,
  type Phrase,
  type Target,
} from "@wirecode/model";
import { targetAddress } from "./address.ts";
import { isolate } from "./isolate.ts";
import { escapeHtml, Markup, markup } from "./markup.ts";
import type { Setting } from "./setting.ts";

/** A dotted code such as 5.7.26; names and ranges are longer and are set smaller. */
const LONGEST_NUMBER = 6;

/** A header field, a mnemonic or a setting. */
const LONGEST_WORD = 26;

/** A phrase that is a sentence is set smaller. */
const LONGEST_NAME = 28;

/** Parts of a line as HTML. */
export function printInlines(content: Inlines, setting: Setting): Markup {
  let html = "";
  for (const part of content) html += printInline(part, setting).source;
  return new Markup(html);
}

function printInline(part: Inline, setting: Setting): Markup {
  if (typeof part === "string") return printText(part, setting);
  switch (part.kind) {
    case "wire":
      return printWire(part.text);
    case "numeral":
      return printNumeral(part);
    case "phrase":
      return printPhrase(part, setting);
    case "name":
      return isolate(part.text.replaceAll(" ", "\u00A0"), setting.dir);
    case "strong":
      return markup`<strong>${printInlines(part.content, setting)}</strong>`;
    case "link":
      return printLink(part, setting);
    case "citation": {
      const { reference, language } = part;
      const words = [citationText(reference)];
      return markup`<a href="${reference.url}">${language ? printForeign(words, language, setting) : printInlines(words, setting)}</a>`;
    }
    case "term": {
      const to = { kind: "page", page: "glossary", place: part.term } as const;
      return markup`<a class="term" href="${hrefOf(to, setting)}">${printText(part.text, setting)}</a>`;
    }
    case "foreign":
      return printForeign(part.content, part.language, setting);
    case "break":
      return new Markup("<br>");
  }
}

/** Plain text, with the parts of a citation such as "RFC 5321 §3.4" on one line. */
export function printText(text: string, { dir }: Setting): Markup {
  if (!text.includes("RFC ")) return isolate(text, dir);
  const kept = text.replaceAll(/\bRFC \d+(?: §[\w.]*\w)?/g, (one) => one.replaceAll(" ", "\u00A0"));
  return isolate(kept, dir);
}

/**
 * Wire text, which reads left to right on every page. A short one stays whole, hyphens and all; a qualified name may
 * break after its dots and between its words.
 */
export function printWire(text: string): Markup {
  if (text.length <= LONGEST_WORD && !text.includes(" "))
    return new Markup(`<code dir="ltr">${escapeHtml(text)}</code>`);
  const breaking = escapeHtml(text).replaceAll(/(?<=[a-z]\.?)(?=[A-Z][a-z])/g, "<wbr>");
  return new Markup(`<code dir="ltr" class="long">${breaking}</code>`);
}

function printNumeral({ text, retry }: Numeral): Markup {
  const shape = text.length > LONGEST_NUMBER ? "numeral long" : "numeral";
  return markup`<bdi class="${shape}"${retry && markup` data-retry="${retry}"`}>${text}</bdi>`;
}

function printPhrase({ text, language }: Phrase, { dir }: Setting): Markup {
  const shape = text.length > LONGEST_NAME ? "name long" : "name";
  if (language) return markup`<span class="${shape}"${inLanguage(language)}>${text}</span>`;
  return markup`<span class="${shape}">${isolate(text, dir)}</span>`;
}

/** A link; one to a code or a class is coloured by its retry answer. */
export function printLink({ to, content }: Link, setting: Setting): Markup {
  return linked(to, printInlines(content, setting), setting);
}

/** Something linked to a target. */
export function linked(to: Target, content: Markup, setting: Setting): Markup {
  const retry = (to.kind === "code" || to.kind === "class") && markup` data-retry="${to.retry}"`;
  return markup`<a href="${hrefOf(to, setting)}"${retry}>${content}</a>`;
}

/** Where a link leads. */
export function hrefOf(to: Target, { base, locale }: Setting): string {
  if (to.kind === "url") return to.url;
  return to.kind === "place" ? `#${to.id}` : `${base}${targetAddress(locale, to)}`;
}

function printForeign(content: Inlines, language: Language, setting: Setting): Markup {
  const own = { ...setting, dir: language.direction };
  return markup`<span${inLanguage(language)}>${printInlines(content, own)}</span>`;
}

/** The attributes of an element whose text is in another language than what stands around it. */
export function inLanguage({ tag, direction }: Language): Markup {
  return markup` lang="${tag}" dir="${direction}"`;
}
