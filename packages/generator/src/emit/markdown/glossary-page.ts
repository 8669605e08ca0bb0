import { headlineOf, type CodeRef, type Term } from "@wirecode/model";
import { citation } from "./code-links.ts";
import { code as span, escape, inline } from "./markup.ts";
import { codePath, linkTo, type Page } from "./page.ts";
import { locate } from "./pages.ts";
import { prose, words, type Voice } from "./voice.ts";

const PATH = "glossary";

/** Every term that the pages use, each under an id of its own. */
export function glossaryPage(voice: Voice): Page {
  const { terms, phrases } = voice;
  const { pages } = phrases;
  return {
    kind: "glossary",
    path: PATH,
    title: pages.glossary,
    description: pages.glossarySummary,
    sources: ["terms/terms.yaml", `terms/text/${languageOf(voice)}.yaml`],
    lead: [inline(pages.glossarySummary), terms.map((term) => named(term, voice)).join(" · ")].join(
      "\n\n",
    ),
    sections: terms.map((term) => ({
      id: term.id,
      heading: term.text.term,
      ...(term.text.lang !== voice.locale && { foreign: voice.reference }),
      body: explained(term, voice),
    })),
  };
}

/** The locale's own words as far as there are any. */
function languageOf({ terms, locale, reference }: Voice): string {
  return terms.some(({ text }) => text.lang === locale) ? locale : reference.tag;
}

function explained({ text, references, related, codes }: Term, voice: Voice): string {
  const { definedIn, relatedTerms, termCodes } = voice.phrases.pages;
  const terms = related.flatMap((id) => voice.terms.find((one) => one.id === id) ?? []);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [definedIn, references.map((one) => citation(one, voice))],
    [relatedTerms, terms.map((one) => named(one, voice))],
    [termCodes, codes.flatMap((one) => linkToCode(one, voice) ?? [])],
  ];
  return [
    prose(voice, text.definition, text.lang),
    ...rows
      .filter(([, links]) => links.length > 0)
      .map(([label, links]) => `**${inline(label)}** ${links.join(" · ")}`),
  ].join("\n\n");
}

function named({ id, text }: Term, voice: Voice): string {
  return `[${words(voice, escape(text.term), text.lang)}](#${id})`;
}

function linkToCode(at: CodeRef, { bundles }: Voice): string | undefined {
  const found = locate(at, bundles);
  if (!found) return undefined;
  const { code, bundle } = found;
  const label = span(`${bundle.protocol.title} ${headlineOf(code)}`);
  return `[${label}](${linkTo(PATH, codePath(code))})`;
}
