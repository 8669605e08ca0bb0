import { codesOfGuide, type Guide } from "@wirecode/model";
import { references } from "./code-links.ts";
import { guideTree, linkToCode } from "./guide-tree.ts";
import { code as span, escape, table } from "./markup.ts";
import { notes } from "./notes.ts";
import { guidePath, type Page, type Section } from "./page.ts";
import { locate } from "./pages.ts";
import { prose, words, type Voice } from "./voice.ts";

/** The page of a guide: what it decides, its questions, and every code that they lead to. */
export function guidePage(guide: Guide, voice: Voice): Page {
  const { id, lang, title, summary, about, outcomes } = guide;
  const { guides } = voice.phrases;
  const cited = new Map(
    outcomes.flatMap((outcome) =>
      outcome.references.map((one) => [`${one.spec} ${one.section}`, one] as const),
    ),
  );
  const sections: Section[] = [
    { id: "tree", heading: guides.tree, body: guideTree(guide, voice) },
    { id: "codes", heading: guides.codes, body: codeTable(guide, voice) },
  ];
  if (cited.size > 0) {
    const body = references([...cited.values()], voice);
    sections.push({ id: "references", heading: guides.references, body });
  }
  return {
    kind: "guide",
    path: guidePath(id),
    title,
    description: summary,
    guide: id,
    sources: [`guides/text/${lang}.yaml`, `guides/${id}.yaml`],
    lead: [
      ...notes(guide, guidePath(id), voice),
      ...[summary, about].flatMap((text) => (text === undefined ? [] : prose(voice, text, lang))),
    ].join("\n\n"),
    sections,
  };
}

function codeTable(guide: Guide, voice: Voice): string {
  const { site, headings, facts } = voice.phrases;
  const rows = codesOfGuide(guide).flatMap((ref) => {
    const found = locate(ref, voice.bundles);
    if (!found) return [];
    const { phrase, text } = found.code;
    return [
      [
        linkToCode(ref, guide, voice),
        phrase === null ? escape(facts.nothing) : span(phrase),
        words(voice, escape(text.title), text.lang),
      ],
    ];
  });
  return table([site.codeColumn, headings.phrase, site.titleColumn], rows);
}
