import {
  briefSection,
  fill,
  isAt,
  paragraph,
  partlyTranslated,
  prose,
  searchHit,
  targetOfFound,
  troubleSentences,
  visible,
  words,
  type SearchDocument,
  type Section,
} from "@wirecode/model";
import type { Language } from "../library/language.ts";
import type { Answer } from "./answer.ts";

interface Query {
  readonly query: string;
  /** How many hits to give at most. */
  readonly limit?: number | undefined;
}

const USUAL = 20;

/** How many hits are told with their summaries; the rest of the list is for programs. */
const TOLD = 8;

/** Finds codes, classes, comparisons, guides and terms by words, best first. What is only near to a query is told, but is no hit. */
export function search({ query, limit = USUAL }: Query, language: Language): Answer {
  const { phrases, context } = language;
  const { documents, near } = language.search(query);
  const hits = near ? [] : documents.slice(0, limit);
  const told = hits.slice(0, TOLD);
  const didYouMean = near
    ? [...new Set(documents.map(({ protocol, code }) => `${protocol} ${code}`))]
    : [];
  const nothing = () =>
    troubleSentences({ sentence: "noMatch", args: { query: visible(query) }, didYouMean }, phrases);
  const left = documents.length - told.length;
  return {
    structured: { hits: hits.map(searchHit) },
    shown: {
      title: [fill(phrases.search.titleOf, { query: visible(query) })],
      lead: [
        ...(hits.length === 0 ? nothing().map((sentence) => paragraph(sentence)) : []),
        ...partlyTranslated(
          told.map(({ lang }) => lang),
          context,
        ),
        ...(hits.length > 0 && left > 0
          ? [paragraph(fill(phrases.terminal.moreMatches, { count: String(left) }))]
          : []),
      ],
      sections: told.map((hit) => sectionOf(hit, language)),
    },
  };
}

function sectionOf(hit: SearchDocument, { bundles, context }: Language): Section {
  const { kind, protocol = "", code: key = "", title, summary, lang } = hit;
  const bundle = bundles.find((one) => one.protocol.id === protocol);
  const code = bundle?.codes.find((one) => isAt(one, { protocol, code: key }));
  if (kind === "code" && bundle && code) return briefSection({ code, bundle }, context);
  const named = kind === "class" ? [`${bundle?.protocol.title ?? ""} ${key}: `] : [];
  const heading = [...named, words(title, lang, context)];
  return {
    id: kind,
    heading: [{ kind: "link", to: targetOfFound(hit), content: heading }],
    blocks: summary === undefined ? [] : [prose(summary, lang, context)],
  };
}
