import { once } from "@wirecode/model";
import { parseReference } from "../resolve/reference.ts";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredSections } from "../schema/sections.ts";
import { citedSections } from "./cited-sections.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import { referenceLists } from "./references.ts";
import type { Files, Place, Rule } from "./rule.ts";

/** A citation leads to what it names. */
export const referenceSection: Rule = {
  id: "reference-section",
  about: "A citation names a section that the RFC has, as sections.yaml lists them.",
  check(authored, report, files) {
    if (!authored.sections) return;
    const listed = sectionsBySpec(authored.sections);
    const cited = citations(authored, files);
    for (const { spec, section, place } of cited) {
      const known = listed.get(spec);
      if (known?.has(section)) continue;
      report({
        ...place,
        message: known
          ? `${spec} has no §${section}.`
          : `sections.yaml does not list the sections of ${spec}.`,
        help: known
          ? "Correct the number: sections.yaml lists the sections of each RFC with their titles."
          : "Add them: `npm run sections` makes the list from the texts of the RFCs.",
        dependsOn: [{ file: "sections.yaml", path: [spec] }],
        ...(known && { also: [{ file: "sections.yaml", path: [spec], on: "key" }] }),
      });
    }
    const used = new Set(cited.map(({ spec }) => spec));
    for (const spec of [...listed.keys()].filter((one) => !used.has(one))) {
      report({
        file: "sections.yaml",
        path: [spec],
        on: "key",
        message: `Nothing cites a section of ${spec}.`,
        help: "Remove it.",
      });
    }
  },
};

const sectionsBySpec = once(
  (sections: AuthoredSections): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      Object.entries(sections).map(([spec, lines]) => [
        spec,
        new Set(lines.split("\n").map((line) => line.split(" ", 1)[0] ?? "")),
      ]),
    ),
);

interface Citation {
  readonly spec: string;
  readonly section: string;
  readonly place: Place;
}

function citations(authored: Authored, files: Files): readonly Citation[] {
  return [
    ...referenceLists(authored).flatMap(({ file, path, references }) =>
      sectionsListed(references).map(({ index, ...cited }) => ({
        ...cited,
        place: { file, path: [...path, index] },
      })),
    ),
    ...Object.entries(authored.across.mappings).flatMap(([id, { source }]) => {
      const cited = sectionOf(source);
      return cited
        ? { ...cited, place: { file: `across/mappings/${id}.yaml`, path: ["source"] } }
        : [];
    }),
    ...Object.keys(authored.locales).flatMap((locale) => citedInProse.in(locale, authored, files)),
  ];
}

/** The sections among the references of a list, which stays the same object until somebody edits it. */
const sectionsListed = once((references: readonly string[]) =>
  references.flatMap((written, index) => {
    const cited = sectionOf(written);
    return cited ? { ...cited, index } : [];
  }),
);

const citedInProse = perText(
  "reference-section",
  ({ file, path, text }: Prose): readonly Citation[] =>
    citedSections(text).map(({ spec, section, offset }) => {
      const within = { offset, length: section.length + 1 };
      return { spec, section, place: { file, path, within } };
    }),
);

function sectionOf(written: string): Omit<Citation, "place"> | undefined {
  const { spec = "", section } = parseReference(written) ?? {};
  return spec.startsWith("RFC ") && section !== undefined ? { spec, section } : undefined;
}
