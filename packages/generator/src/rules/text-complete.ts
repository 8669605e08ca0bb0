import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import type { AuthoredText } from "../schema/text.ts";
import { codePlace, declarationPlace, pairPlace } from "./places.ts";
import type { Place, Report, Rule } from "./rule.ts";

/** The reference language has words for everything, since other languages fall back to it. */
export const textComplete: Rule = {
  id: "text-complete",
  about:
    "The reference language has words for every code, meaning, comparison, class, attribute, term and page.",
  byFolder: true,
  check({ locales, protocols, across, terms, site }, report) {
    const [reference = ""] = Object.keys(locales);
    for (const [id, folder] of Object.entries(protocols)) {
      const text = folder.text[reference];
      if (text) checkText(id, `${id}/text/${reference}.yaml`, folder, text, report);
    }
    const joined: readonly Section[] = [
      {
        path: ["comparisons"],
        facts: across.comparisons,
        words: across.text[reference]?.comparisons,
        fields: COMPARISON,
        placeOf: (pair) => pairPlace("across", pair),
      },
      {
        path: ["mappings"],
        facts: across.mappings,
        words: across.text[reference]?.mappings,
        fields: ["title", "about"],
        placeOf: (id) => ({ file: `across/mappings/${id}.yaml`, path: [] }),
      },
    ];
    for (const one of joined) checkSection(`across/text/${reference}.yaml`, one, report);
    const term: Section = {
      path: [],
      facts: terms.terms,
      words: terms.text[reference],
      fields: ["term", "definition"],
      placeOf: (id) => ({ file: "terms/terms.yaml", path: [id], on: "key" }),
    };
    if (term.words) checkSection(`terms/text/${reference}.yaml`, term, report);
    const page: Section = {
      path: [],
      facts: site.site
        ? {
            ...(Object.keys(site.site.moving).length > 0 && { moving: {} }),
            about: {},
            contribute: {},
          }
        : {},
      words: site.text[reference],
      fields: [],
      placeOf: () => ({ file: "site/site.yaml", path: [] }),
    };
    if (page.words) checkSection(`site/text/${reference}.yaml`, page, report);
  },
};

/** Some things that need words, and the words that there are. */
interface Section {
  /** Where the words stand. */
  readonly path: readonly string[];
  readonly facts: object;
  readonly words: object | undefined;
  /** What the words of each of them consist of at least. */
  readonly fields: readonly string[];
  readonly placeOf: (key: string) => Place;
}

const COMPARISON = ["verdict", "differences", "choose"];

function checkSection(
  file: string,
  { path, facts, words = {}, fields, placeOf }: Section,
  report: Report,
): void {
  const [section] = path;
  for (const key of Object.keys(facts).filter((one) => !Object.hasOwn(words, one))) {
    const place = placeOf(key);
    report({
      file,
      path,
      on: "key",
      message: `\`${key}\` has no words${section === undefined ? "" : ` in \`${section}\``}, and other languages fall back to these.`,
      help: `Add \`${key}\`${section === undefined ? "" : ` under \`${section}\``}${withFields(fields)}.`,
      ...(place.path.length > 0 && { also: [place] }),
      dependsOn: [{ file, path: [...path, key] }, place],
    });
  }
}

function withFields(fields: readonly string[]): string {
  const [last, ...others] = fields.map((one) => `\`${one}\``).toReversed();
  if (last === undefined) return "";
  return others.length === 0
    ? ` with ${last}`
    : ` with ${others.toReversed().join(", ")} and ${last}`;
}

function checkText(
  id: string,
  file: string,
  { protocol, codes, comparisons }: AuthoredProtocolFolder,
  text: AuthoredText,
  report: Report,
): void {
  const sections: readonly Section[] = [
    {
      path: ["classes"],
      facts: protocol.classes,
      words: text.classes,
      fields: ["title", "summary"],
      placeOf: (key) => declarationPlace(id, "classes", key),
    },
    {
      path: ["attributes"],
      facts: protocol.attributes,
      words: text.attributes,
      fields: ["label", "says", "both"],
      placeOf: (key) => declarationPlace(id, "attributes", key),
    },
    {
      path: ["codes"],
      facts: codes,
      words: text.codes,
      fields: ["title", "summary", "meaning"],
      placeOf: (key) => codePlace(id, key),
    },
    {
      path: ["comparisons"],
      facts: comparisons,
      words: text.comparisons,
      fields: COMPARISON,
      placeOf: (key) => pairPlace(id, key),
    },
  ];
  for (const section of sections) checkSection(file, section, report);
  for (const [code, { meanings = {} }] of Object.entries(codes)) {
    const words = text.codes[code];
    for (const meaning of Object.keys(meanings)) {
      if (!words || Object.hasOwn(words.meanings ?? {}, meaning)) continue;
      report({
        file,
        path: ["codes", code],
        on: "key",
        message: `\`${code}\` has a meaning \`${meaning}\` without words.`,
        help: `Add \`${meaning}\` under \`meanings\` of \`${code}\`, with \`title\`, \`summary\` and \`meaning\`.`,
        dependsOn: [{ file: `${id}/codes.yaml`, path: [code, "meanings", meaning] }],
      });
    }
  }
}
