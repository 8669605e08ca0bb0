import {
  asciiDigits,
  fill,
  numberPage,
  paragraph,
  platformNames,
  type PageContext,
  type Side,
} from "@wirecode/core/model";
import type { Shown } from "../print/page.ts";
import { visible } from "../trouble/visible.ts";

/** What a person asked for in several protocols, or in several senses of one: each in short. */
export function severalPage(all: readonly Side[], asked: string, context: PageContext): Shown {
  const number = asciiDigits(asked).match(/\d+/g)?.at(-1) ?? asked;
  const isNumber = all.every(
    ({ code }) =>
      !code.kind && (String(code.code) === asked || platformNames(code, number) !== undefined),
  );
  if (isNumber) return numberPage(visible(number), all, context);
  const page = numberPage(visible(asked), all, context);
  return { ...page, lead: [paragraph(sentence(all, asked, context)), ...page.lead.slice(1)] };
}

/** That a name or a class stands for several codes, which is not what the page of a number says of its number. */
function sentence(all: readonly Side[], asked: string, { phrases }: PageContext): string {
  const { several, severalSenses } = phrases.terminal;
  const titles = [...new Set(all.map(({ bundle }) => bundle.protocol.title))];
  const [protocol = "", ...others] = titles;
  const code = visible(asked);
  return others.length > 0 ? fill(several, { code }) : fill(severalSenses, { code, protocol });
}
