import {
  briefSection,
  fill,
  partlyTranslated,
  type Block,
  type Code,
  type PageContext,
} from "@wirecode/core/model";
import type { Shown } from "../print/page.ts";

const MOST = 8;

/** What a search found, best match first: the first few in short, and how many more there are. */
export function hitsPage(codes: readonly Code[], context: PageContext): Shown {
  const shown = codes.slice(0, MOST);
  const langs = shown.map(({ text }) => text.lang);
  return {
    lead: partlyTranslated(langs, context),
    sections: shown.flatMap((code) => {
      const bundle = context.bundleOf(code.protocol);
      return bundle ? [briefSection({ code, bundle }, context)] : [];
    }),
    end: codes.length > MOST ? [more(codes.length - MOST, context)] : [],
  };
}

function more(count: number, { phrases }: PageContext): Block {
  const sentence = fill(phrases.terminal.moreMatches, { count: String(count) });
  return { kind: "note", content: [sentence] };
}
