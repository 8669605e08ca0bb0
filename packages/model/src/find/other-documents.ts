import { pairTitle } from "../compare/pair-title.ts";
import { distinctClasses } from "../facts/class-code.ts";
import { codeAt } from "../facts/code-at.ts";
import { pairsFrom } from "../facts/pair.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Guide } from "../shapes/guide.ts";
import type { CodeRef } from "../shapes/pair.ts";
import type { Provider } from "../shapes/provider.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { Term } from "../shapes/term.ts";
import type { SearchDocument } from "./search-document.ts";
import { weightOfKind } from "./weight.ts";

/** The classes of a protocol as search finds them. */
export function classDocuments(bundle: Bundle): readonly SearchDocument[] {
  const { protocol, words } = bundle;
  const listed = new Set(distinctClasses(bundle));
  return protocol.classes.flatMap(({ id, term, searchTerms, retry }) => {
    const text = words.classes[id];
    if (!text || !listed.has(id)) return [];
    return {
      kind: "class" as const,
      protocol: protocol.id,
      code: id,
      title: text.title,
      lang: words.lang,
      summary: text.summary,
      retry,
      names: [term],
      ...(searchTerms && { terms: searchTerms }),
      weight: weightOfKind("class", protocol),
    };
  });
}

/** The comparisons that an author wrote, as far as both codes are here. */
export function comparisonDocuments(
  bundles: readonly Bundle[],
  headings: Phrases["headings"],
): readonly SearchDocument[] {
  const pairs = bundles.flatMap(({ protocol, comparisons }) => pairsFrom(protocol.id, comparisons));
  return pairs.flatMap(({ a: atA, b: atB, text: { lang } }) => {
    const [a, b] = [sideIn(bundles, atA), sideIn(bundles, atB)];
    if (!a || !b) return [];
    return {
      kind: "comparison" as const,
      a: atA,
      b: atB,
      title: pairTitle(a, b, headings),
      lang,
      weight: weightOfKind("comparison", a.bundle.protocol),
    };
  });
}

function sideIn(bundles: readonly Bundle[], at: CodeRef) {
  const bundle = bundles.find(({ protocol }) => protocol.id === at.protocol);
  const code = bundle && codeAt(bundle, at.code);
  return code && { code, bundle };
}

/** A guide is found by its title and by what it asks and advises, not by every code that it leads to. */
export function guideDocument(guide: Guide): SearchDocument {
  const { id, protocols, title, summary, lang, questions, outcomes, searchTerms } = guide;
  const prose = [...questions.map(({ question }) => question), ...outcomes.map((one) => one.title)];
  const numbers = title.match(/\d[\d.]*/g);
  return {
    kind: "guide",
    id,
    protocols,
    title,
    lang,
    summary,
    ...(numbers && { names: [numbers.join(" ")] }),
    ...(searchTerms && { terms: searchTerms }),
    prose: prose.join(" "),
    weight: weightOfKind("guide"),
  };
}

/** A term by every form it has. */
export function termDocument({ id, text }: Term): SearchDocument {
  const names = text.forms.filter((form) => form !== text.term);
  return {
    kind: "term",
    id,
    title: text.term,
    lang: text.lang,
    summary: firstSentence(text.definition),
    ...(names.length > 0 && { names }),
    weight: weightOfKind("term"),
  };
}

function firstSentence(text: string): string {
  return /^.*?[.!?。।؟](?=\s|$)|^.*?。/su.exec(text)?.[0] ?? text;
}

/**
 * A provider by its name and the codes that its texts come with, and by what these texts are called.
 * @internal
 */
export function providerDocument({ id, title, notes, text }: Provider): SearchDocument {
  const codes = notes.flatMap(({ codes: own, subcode }) => [...own, ...(subcode ? [subcode] : [])]);
  return {
    kind: "provider",
    id,
    title,
    lang: text.lang,
    summary: firstSentence(text.about),
    prose: [...new Set(codes), ...notes.map((note) => note.text.title)].join(" "),
    weight: weightOfKind("provider"),
  };
}
