import {
  compare,
  describe,
  pairSlug,
  type Advice,
  type Code,
  type ComparisonDocument,
  type ComparisonSection,
  type Pair,
} from "@wirecode/model";
import { exchange } from "./exchange.ts";
import { bullets, code as span, escape, inline, MARKED, table, unmarked } from "./markup.ts";
import { codePath, comparisonPath, linkTo, type Page, type Section } from "./page.ts";
import { heading, prose, type Voice } from "./voice.ts";

/** The page of a pair: the answer first, then what differs, what is shared and what to choose. */
export function comparisonPage(one: Code, other: Code, voice: Voice): Page {
  const { bundle, phrases } = voice;
  const { protocol } = bundle;
  const comparison = compare(one, other, () => protocol);
  const told = describe(comparison, { phrases, bundles: [bundle] }, MARKED);
  const { a, b } = told;
  const path = comparisonPath(protocol.id, pairSlug(a.code, b.code));
  const codes = { a: a.code, b: b.code };
  const sections: (Section | undefined)[] = [
    section("verdict", verdict(told, voice)),
    section("points", points(told, voice)),
    section("different", different(told, voice)),
    section("same", same(told)),
    section("choose", advice(told.choose, voice)),
    section("cautions", advice(told.cautions, voice)),
    section("examples", examples(told)),
    section("seeAlso", seeAlso(told.seeAlso, path, voice)),
  ];
  return {
    kind: "comparison",
    path,
    title: heading(voice, "comparison", { protocol: protocol.title, ...codes }),
    description: unmarked(told.verdict),
    protocol: protocol.id,
    codes: [a.code, b.code],
    lead: bullets([a, b].map((code) => introduce(code, path, voice))),
    sections: sections.flatMap((present) => present ?? []),
  };

  function section(id: ComparisonSection, body: string): Section | undefined {
    return body === "" ? undefined : { id, heading: heading(voice, id, codes), body };
  }
}

function introduce({ code, protocol, text }: Code, path: string, voice: Voice): string {
  const link = `[${span(String(code))}](${linkTo(path, codePath(protocol, code))})`;
  const summary = inline(text.summary);
  if (text.lang === voice.locale) return `${link} ${summary}`;
  return `${link} <span lang="${text.lang}" dir="${voice.reference.direction}">${summary}</span>`;
}

function verdict({ verdict: words, verdictLang, alike }: ComparisonDocument, voice: Voice): string {
  return [prose(voice, words, verdictLang), ...(alike ? [inline(alike)] : [])].join("\n\n");
}

function points({ points: all, verdictLang }: ComparisonDocument, voice: Voice): string {
  if (all.length === 0) return "";
  return bulletsIn(all, verdictLang, voice);
}

function bulletsIn(sentences: readonly string[], lang: string, voice: Voice): string {
  const list = bullets(sentences.map(inline));
  if (lang === voice.locale) return list;
  return `<div lang="${lang}" dir="${voice.reference.direction}">\n\n${list}\n\n</div>`;
}

function different({ a, b, different: rows }: ComparisonDocument, voice: Voice): string {
  const { headings, facts } = voice.phrases;
  const phrase = ({ phrase: words }: Code) => (words ? span(words) : facts.nothing);
  const head = [headings.property, span(String(a.code)), span(String(b.code))];
  return table(head, [
    [headings.phrase, phrase(a), phrase(b)],
    ...rows.map(({ label, shown }) => [label, inline(shown.a), inline(shown.b)]),
  ]);
}

function same({ same: rows }: ComparisonDocument): string {
  const sentences = rows.flatMap(({ sentence }) => (sentence ? [inline(sentence)] : []));
  return sentences.length > 0 ? bullets(sentences) : "";
}

function advice(all: readonly Advice[], voice: Voice): string {
  return all
    .map(({ code, text, lang }) =>
      code === null ? prose(voice, text, lang) : `### ${code}\n\n${prose(voice, text, lang)}`,
    )
    .join("\n\n");
}

function examples({ a, b }: ComparisonDocument): string {
  return [a, b]
    .flatMap((code) => (code.example.length > 0 ? [`### ${code.code}\n\n${exchange(code)}`] : []))
    .join("\n\n");
}

function seeAlso(pairs: readonly Pair[], path: string, voice: Voice): string {
  if (pairs.length === 0) return "";
  return bullets(
    pairs.map(({ a, b }) => {
      const to = comparisonPath(a.protocol, pairSlug(a.code, b.code));
      const label = heading(voice, "comparisonLink", { a: a.code, b: b.code });
      return `[${escape(label)}](${linkTo(path, to)})`;
    }),
  );
}
