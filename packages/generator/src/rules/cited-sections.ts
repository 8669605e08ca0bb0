/** A section of an RFC that a text cites, and where in the text its number stands. */
export interface CitedSection {
  /** `RFC 5321`. */
  readonly spec: string;
  readonly section: string;
  readonly offset: number;
}

const SECTION = String.raw`§[A-Z\d](?:[\w.]*\w)?`;
const MARK = new RegExp(SECTION, "gu");
// What follows the first section is only joined to it: "RFC 5321 §4.2.3, §4.3.2 and §D.1".
const CITATION = new RegExp(
  String.raw`RFC[ \u00A0]\d+ ${SECTION}(?:[^§\dR.()]{1,6}${SECTION})*`,
  "gu",
);

/** The sections of RFCs that a text cites, in order. */
export function citedSections(text: string): readonly CitedSection[] {
  if (!text.includes("§")) return [];
  return [...text.matchAll(CITATION)].flatMap(({ 0: citation, index }) => {
    const spec = `RFC ${/\d+/.exec(citation)?.[0]}`;
    return [...citation.matchAll(MARK)].map(({ 0: mark, index: at }) => ({
      spec,
      section: mark.slice(1),
      offset: index + at,
    }));
  });
}
