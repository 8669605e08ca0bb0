import {
  compare,
  describe,
  headlineOf,
  nameInPair,
  pairPath,
  wordsOf,
  type Advice,
  type Code,
  type Comparison,
  type ComparisonDocument,
  type ComparisonSection,
  type Pair,
} from "@wirecode/model";
import { linkToPair } from "./code-links.ts";
import { exchange } from "./exchange.ts";
import { bullets, code as span, inLanguage, inline, MARKED, table, unmarked } from "./markup.ts";
import { untranslated } from "./notes.ts";
import { codePath, linkTo, type Page, type Section } from "./page.ts";
import { refOf, type Located } from "./pages.ts";
import { shownFact } from "./shown-fact.ts";
import { comparisonSources } from "./sources.ts";
import { heading, prose, words, type Voice } from "./voice.ts";

/** What the two codes are called on their page: `550`, or `SMTP 550` where two protocols meet. */
interface Names {
  readonly a: string;
  readonly b: string;
}

/** The page of a pair: the answer first, then what differs, what is shared and what to choose. */
export function comparisonPage(one: Located, other: Located, voice: Voice): Page {
  const { phrases } = voice;
  const bundles = one.bundle === other.bundle ? [one.bundle] : [one.bundle, other.bundle];
  const declared = (id: string) => bundles.find(({ protocol }) => protocol.id === id)?.protocol;
  const compared = compare(one.code, other.code, declared);
  const told = describe(compared, { phrases, bundles }, MARKED);
  const { a, b } = told;
  const across = a.protocol !== b.protocol;
  const pair = [refOf(a), refOf(b)] as const;
  const path = pairPath({ a: pair[0], b: pair[1] });
  const name = (code: Code) => nameInPair(code, declared(code.protocol)?.title ?? "", across);
  const names: Names = { a: name(a), b: name(b) };
  const sections: (Section | undefined)[] = [
    section("verdict", verdict(told, voice)),
    section("points", points(told, voice)),
    section(
      "different",
      different(compared, names, one.code === a ? [one, other] : [other, one], voice),
    ),
    section("same", same(told)),
    section("choose", advice(told.choose, names, voice)),
    section("cautions", advice(told.cautions, names, voice)),
    section("examples", examples(told, names)),
    section("seeAlso", seeAlso(told.seeAlso, path, across, voice)),
  ];
  return {
    kind: "comparison",
    path,
    title: across
      ? heading(voice, "comparisonLink", { ...names })
      : heading(voice, "comparison", { protocol: one.bundle.protocol.title, ...names }),
    description: unmarked(told.verdict),
    protocol: a.protocol,
    codes: [names.a, names.b],
    sources: comparisonSources(told, voice),
    pair,
    lead: [
      ...untranslated(langsOf(told), path, voice),
      bullets([introduce(a, names.a), introduce(b, names.b)]),
    ].join("\n\n"),
    sections: sections.flatMap((present) => present ?? []),
  };

  function introduce(code: Code, label: string): string {
    const { text } = code;
    const called = across ? label : headlineOf(code);
    const link = `[${span(called)}](${linkTo(path, codePath(code))})`;
    return `${link} ${words(voice, inline(text.summary), text.lang)}`;
  }

  function section(id: ComparisonSection, body: string): Section | undefined {
    return body === "" ? undefined : { id, heading: heading(voice, id, { ...names }), body };
  }
}

/** The languages of all that authors wrote. */
function langsOf({ a, b, verdictLang, choose, cautions }: ComparisonDocument): readonly string[] {
  const advised = [...choose, ...cautions].map(({ lang }) => lang);
  return [a.text.lang, b.text.lang, verdictLang, ...advised];
}

function verdict({ verdict: text, verdictLang, alike }: ComparisonDocument, voice: Voice): string {
  return [prose(voice, text, verdictLang), ...(alike ? [inline(alike)] : [])].join("\n\n");
}

function points({ points: all, verdictLang }: ComparisonDocument, voice: Voice): string {
  if (all.length === 0) return "";
  const list = bullets(all.map(inline));
  if (verdictLang === voice.locale) return list;
  return inLanguage(list, verdictLang, voice.reference.direction);
}

function different(
  { a, b, different: rows }: Comparison<Code>,
  names: Names,
  [first, second]: readonly [Located, Located],
  voice: Voice,
): string {
  const { headings, facts } = voice.phrases;
  const speech = { phrases: voice.phrases, words: first.bundle.words };
  const phrase = ({ phrase: text }: Code) => (text ? span(text) : facts.nothing);
  const head = [headings.property, span(names.a), span(names.b)];
  const named = [a, b].every(({ phrase: text, mnemonic }) => text === (mnemonic ?? null));
  const body = [
    ...(named ? [] : [[headings.phrase, phrase(a), phrase(b)]]),
    ...rows.map(({ attribute }) => [
      wordsOf(attribute, speech).label,
      shownFact(first, attribute, voice),
      shownFact(second, attribute, voice),
    ]),
  ];
  return body.length === 0 ? "" : table(head, body);
}

function same({ same: rows }: ComparisonDocument): string {
  const sentences = rows.flatMap(({ sentence }) => (sentence ? [inline(sentence)] : []));
  return sentences.length > 0 ? bullets(sentences) : "";
}

function advice(all: readonly Advice[], names: Names, voice: Voice): string {
  return all
    .map(({ side, text, lang }) =>
      side === null
        ? prose(voice, text, lang)
        : `### ${inline(names[side])}\n\n${prose(voice, text, lang)}`,
    )
    .join("\n\n");
}

function examples({ a, b }: ComparisonDocument, names: Names): string {
  return [...example(a, names.a), ...example(b, names.b)].join("\n\n");
}

function example(code: Code, name: string): string[] {
  return code.example.length > 0 ? [`### ${inline(name)}\n\n${exchange(code)}`] : [];
}

function seeAlso(pairs: readonly Pair[], path: string, mixed: boolean, voice: Voice): string {
  return bullets(pairs.flatMap((pair) => linkToPair(path, pair, voice, mixed) ?? []));
}
