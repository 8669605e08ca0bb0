import {
  briefSection,
  fill,
  partlyTranslated,
  prose,
  targetOfFound,
  words,
  type Block,
  type PageContext,
  type SearchDocument,
  type Section,
  type Target,
} from "@wirecode/model";
import type { Shown } from "../print/page.ts";

/** What a search found. */
interface Hits {
  /** Best first. */
  readonly matches: readonly SearchDocument[];
  /** How many there are, shown or not. */
  readonly count: number;
  /** How many are to be shown; as many as one can look over if absent. */
  readonly limit: number | undefined;
}

const MOST = 8;

/** The best matches: codes in short, others with what they say and the command that shows them, and how many more there are. */
export function hitsPage({ matches, count, limit = MOST }: Hits, context: PageContext): Shown {
  const shown = matches.slice(0, limit);
  const langs = shown.map(({ lang }) => lang);
  return {
    lead: partlyTranslated(langs, context),
    sections: shown.map((match) => sectionOf(match, context)),
    end: count > shown.length ? [more(count - shown.length, context)] : [],
  };
}

function sectionOf(match: SearchDocument, context: PageContext): Section {
  const { kind, protocol = "", code: key = "", title, summary, lang } = match;
  const bundle = context.bundleOf(protocol);
  const code = kind === "code" ? context.codeAt({ protocol, code: key }) : undefined;
  if (bundle && code) return briefSection({ code, bundle }, context);
  const isNumbered = kind === "class" || kind === "code";
  const named = isNumbered ? [`${bundle?.protocol.title ?? ""} ${key}: `] : [];
  return {
    id: kind,
    heading: [...named, words(title, lang, context)],
    blocks: [
      ...(summary === undefined ? [] : [prose(summary, lang, context)]),
      links(targetOfFound(match)),
    ],
  };
}

function links(to: Target): Block {
  return { kind: "links", dense: false, links: [{ kind: "link", to, content: [] }] };
}

function more(count: number, { phrases }: PageContext): Block {
  const sentence = fill(phrases.terminal.moreMatches, { count: String(count) });
  return { kind: "note", content: [sentence] };
}
