import { targetOfFound, tokens } from "@wirecode/model";
import { targetAddress } from "../html/address.ts";
import { isolate } from "../html/isolate.ts";
import { markup } from "../html/markup.ts";
import { emphasize } from "./emphasize.ts";
import type {
  Direction,
  SearchDocument,
  SearchLanguage,
  SearchProtocol,
  SearchWords,
} from "@wirecode/model";
import type { PackedIndex } from "./types.ts";

/** Which words were found. */
type Words = ReadonlySet<string>;

/** The page on which results are shown. */
export interface Shown {
  readonly locale: string;
  readonly protocols: readonly SearchProtocol[];
  readonly words: SearchWords;
  /** How its texts are read. */
  readonly language?: SearchLanguage;
  /** The site's root. */
  readonly root: string;
  readonly dir: Direction;
  readonly reference: PackedIndex["reference"];
}

/** The address of the page of a result. */
export function addressOfResult(document: SearchDocument, { root, locale }: Shown): string {
  return `${root}${targetAddress(locale, targetOfFound(document))}`;
}

/** A result in two lines: beside its code its protocol and the name by which it was found, below them its title. */
export function result(document: SearchDocument, found: Words, shown: Shown) {
  const { kind, protocol, title, retry, unofficial } = document;
  const { reference, language } = shown;
  const coded = kind === "code" || kind === "class";
  const [value = "", ...called] = coded ? headOf(document) : [];
  const name = nameFound(document, found, shown);
  const said = kind === "code" ? unofficial && shown.words.unofficial : shown.words[kind];
  const spoken = shown.protocols.find(({ id }) => id === protocol)?.title;
  const about = [
    coded && markup`<bdi>${[spoken, ...called].join(" ")}</bdi> `,
    said && markup`<span class="kind">${said}</span> `,
    name &&
      markup`<span><bdi class="as" lang="${reference.tag}">${isolate(name, reference.direction, emphasize(found, language))}</bdi></span> `,
  ];
  return markup`${coded && markup`<bdi class="value" data-retry="${retry ?? ""}">${value}</bdi> `}<span class="about">${about}</span> <span class="title">${prose(title, document, found, shown)}</span>`;
}

/** The value of a code or class, and behind it the word that people call it by or that tells its senses apart. */
function headOf({
  code = "",
  mnemonic,
  names: [name = ""] = [],
}: SearchDocument): readonly string[] {
  const [value = "", sense] = String(code).split("@");
  if (mnemonic !== undefined) return [value, mnemonic];
  return sense === undefined ? [value] : [value, name];
}

/**
 * Text of a document with the words in it that were found. Where it is in the reference language on a page in another one it
 * says so, and keeps its own direction.
 */
export function prose(
  text: string,
  { lang }: SearchDocument,
  found: Words,
  { dir, locale, language, reference: { direction } }: Shown,
) {
  if (lang === locale) return isolate(text, dir, emphasize(found, language));
  return markup`<bdi lang="${lang}" dir="${direction}">${isolate(text, direction, emphasize(found, language))}</bdi>`;
}

/** The phrase that has more of what was found than the title has: the reason why the page is among the results. */
function nameFound(
  { title, code = "", mnemonic = "", names = [], terms = [] }: SearchDocument,
  found: Words,
  { language }: Shown,
) {
  const count = (text: string) =>
    new Set(tokens(text, language).filter((word) => found.has(word))).size;
  const inTitle = count(`${title} ${code} ${mnemonic}`);
  const [best] = [...names, ...terms].toSorted((a, b) => count(b) - count(a));
  return best !== undefined && count(best) > inTitle ? best : undefined;
}
