import { own } from "../own.ts";
import { ownReferences } from "../resolve/own-references.ts";
import type { Authored } from "../schema/authored.ts";
import { citedSections } from "./cited-sections.ts";
import { codePlace } from "./places.ts";
import type { Place, Rule } from "./rule.ts";

/** What advice cites is among the references that its page lists. */
export const guideReferences: Rule = {
  id: "guide-references",
  about:
    "The sections that the advice of an outcome cites are among its references or those of its codes.",
  check({ locales, protocols, guides: { trees, text } }, report) {
    const [reference = ""] = Object.keys(locales);
    for (const [id, tree] of Object.entries(trees)) {
      for (const [outcome, { codes, references = [] }] of Object.entries(tree.outcomes)) {
        const advice = text[reference]?.[id]?.outcomes?.[outcome]?.advice ?? "";
        const listed = new Set([...references, ...codes.flatMap(referencesOf(protocols))]);
        for (const { spec, section, offset } of citedSections(advice)) {
          if (listed.has(`${spec} §${section}`)) continue;
          report({
            file: `guides/text/${reference}.yaml`,
            path: [id, "outcomes", outcome, "advice"],
            within: { offset, length: section.length + 1 },
            message: `The advice cites ${spec} §${section}, and neither the outcome nor a code of it lists that section.`,
            help: `Add \`${spec} §${section}\` to the \`references\` of \`${outcome}\`, or correct the citation.`,
            also: [{ file: `guides/${id}.yaml`, path: ["outcomes", outcome], on: "key" }],
            dependsOn: [
              { file: `guides/${id}.yaml`, path: ["outcomes", outcome] },
              ...codes.map(placeOf),
            ],
          });
        }
      }
    }
  },
};

/** The references of a code that is named with its protocol, and of its further meanings. */
function referencesOf(protocols: Authored["protocols"]) {
  return (named: string): readonly string[] => {
    const [id = "", key = ""] = named.split(":");
    const folder = own(protocols, id);
    const code = folder && own(folder.codes, key);
    if (!folder || !code) return [];
    const { meanings = {} } = code;
    return [
      ...ownReferences(code, folder.protocol),
      ...Object.values(meanings).flatMap((meaning) => meaning.references),
    ];
  };
}

function placeOf(named: string): Place {
  const [id = "", key = ""] = named.split(":");
  return codePlace(id, key);
}
