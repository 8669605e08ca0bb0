import { refOf } from "../facts/code-ref.ts";
import { compare } from "../compare/compare.ts";
import { describe } from "../compare/describe.ts";
import { namesInPair, namesInTitle, pairPattern } from "../compare/pair-title.ts";
import { headlineOf, nameBeside } from "../facts/key.ts";
import { pairPath } from "../facts/pair.ts";
import { once } from "../once.ts";
import type { Code } from "../shapes/code.ts";
import type { ComparisonDocument } from "../shapes/comparison.ts";
import type { CodeItem } from "./code-block.ts";
import { comparisonSections } from "./comparison-sections.ts";
import type { PageContext } from "./context.ts";
import { MARKED, unmarked } from "./marks.ts";
import { partlyTranslated } from "./notes.ts";
import type { Page } from "./page.ts";
import { fillInlines } from "./pattern.ts";
import type { Side } from "./side.ts";
import { comparisonSources } from "./sources.ts";
import { targetOf } from "./target.ts";
import { contextFor, words } from "./words.ts";

/**
 * The page of a pair, given in either order: the answer first, then what differs, what is shared and what to choose.
 * @internal
 */
export function comparisonPage(one: Side, other: Side, everywhere: PageContext): Page {
  const within = one.bundle === other.bundle;
  const context = within ? contextFor(one.bundle, everywhere) : everywhere;
  const { phrases } = context;
  const declared = (id: string) => (id === one.bundle.protocol.id ? one : other).bundle.protocol;
  const comparison = compare(one.code, other.code, declared);
  const bundles = within ? [one.bundle] : [one.bundle, other.bundle];
  const document = describe(comparison, { phrases, bundles }, MARKED);
  const [a, b] = comparison.a === one.code ? [one, other] : [other, one];
  const names = namesInPair(a, b);
  const titled = namesInTitle(a, b);
  const pair = [refOf(a.code), refOf(b.code)] as const;
  return {
    kind: "comparison",
    path: pairPath({ a: pair[0], b: pair[1] }),
    title: fillInlines(pairPattern(a, b, phrases.headings), {
      protocol: a.bundle.protocol.title,
      a: { kind: "numeral", text: titled.a, retry: a.code.retry },
      b: { kind: "numeral", text: titled.b, retry: b.code.retry },
    }),
    description: unmarked(document.verdict),
    protocol: a.code.protocol,
    codes: [names.a, names.b],
    sources: comparisonSources(document, a.bundle, b.bundle),
    pair,
    lead: [
      ...partlyTranslated(langsOf(document), context),
      {
        kind: "codeList",
        items: [
          within ? introduction(context)(a.code) : introduce(a.code, names.a, context),
          within ? introduction(context)(b.code) : introduce(b.code, names.b, context),
        ],
      },
    ],
    sections: comparisonSections({ comparison, document, a, b, names }, context),
  };
}

/** A code is introduced alike in all its pairs within its protocol. */
const introduction = once((context: PageContext) =>
  once((code: Code) => introduce(code, headlineOf(code), context)),
);

/** What a code says, linked to its page. */
function introduce(code: Code, label: string, context: PageContext): CodeItem {
  const name = nameBeside(code);
  return {
    label,
    to: targetOf(code),
    code,
    ...(name !== undefined && { name }),
    text: [words(code.text.summary, code.text.lang, context)],
    retry: context.phrases.attributes.retry.short[code.retry],
  };
}

/** The languages of all that authors wrote. */
function langsOf({
  a,
  b,
  verdictLang,
  pointsLang,
  choose,
  cautions,
}: ComparisonDocument): readonly string[] {
  const advised = [...choose, ...cautions].map(({ lang }) => lang);
  return [a.text.lang, b.text.lang, verdictLang, pointsLang, ...advised];
}
