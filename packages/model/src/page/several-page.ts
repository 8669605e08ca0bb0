import { headlineAcross } from "../facts/key.ts";
import { platformNames } from "../facts/platform-numbers.ts";
import { nearCodes } from "../find/near-codes.ts";
import { UNREGISTERED } from "../vocabulary/facts.ts";
import { asciiDigits } from "../words/digits.ts";
import { fill } from "../words/sentence.ts";
import { codeItem } from "./code-item.ts";
import type { PageContext } from "./context.ts";
import { numberPage } from "./number-page.ts";
import type { Page, Section } from "./page.ts";
import type { Side } from "./side.ts";
import { paragraph } from "./words.ts";

/**
 * What a person asked for in several protocols, or in several senses of one: each in short.
 * @param asked - What was typed, fit to be shown.
 * @internal
 */
export function severalPage(all: readonly Side[], asked: string, context: PageContext): Page {
  const number = asciiDigits(asked).match(/\d+/g)?.at(-1) ?? asked;
  if (all.every((one) => isNumbered(one, number))) return numberPage(number, all, context);
  const page = numberPage(asked, all, context);
  const lead = [paragraph(sentence(all, asked, context)), ...page.lead.slice(1)];
  return { ...page, lead, sections: [...page.sections, ...near(all, asked, context)] };
}

/** Whether a number is the value of an entry, or means it on some platform. */
function isNumbered(one: Side, number: string): boolean {
  if (!isEntry(one)) return false;
  return String(one.code.code) === number || platformNames(one.code, number) !== undefined;
}

function isEntry({ code }: Side): boolean {
  return !code.kind && code.status !== UNREGISTERED;
}

function isUnregistered({ code }: Side): boolean {
  return code.status === UNREGISTERED;
}

/** How many near codes are shown. */
const MOST = 4;

/** The registered codes that are near to a number that nobody has registered. */
function near(all: readonly Side[], asked: string, context: PageContext): readonly Section[] {
  if (!all.every(isUnregistered)) return [];
  const titles = new Map(all.map(({ bundle: { protocol } }) => [protocol.id, protocol.title]));
  const codes = nearCodes(
    asked,
    all.flatMap(({ bundle }) => bundle.codes),
  ).slice(0, MOST);
  const items = codes.map((code) =>
    codeItem(code, context, {
      label: headlineAcross(code, titles.get(code.protocol) ?? code.protocol),
    }),
  );
  const heading = [fill(context.phrases.unregistered.near, { code: asked })];
  return items.length === 0 ? [] : [{ id: "near", heading, blocks: [{ kind: "codeList", items }] }];
}

/** That a name or a class stands for several codes, or that none has the number: the page of a number says neither. */
function sentence(all: readonly Side[], asked: string, { phrases }: PageContext): string {
  if (all.every(isUnregistered)) return fill(phrases.unregistered.lead, { code: asked });
  const { several, severalSenses } = phrases.terminal;
  const titles = [...new Set(all.map(({ bundle }) => bundle.protocol.title))];
  const [protocol = "", ...others] = titles;
  return others.length > 0
    ? fill(several, { code: asked })
    : fill(severalSenses, { code: asked, protocol });
}
