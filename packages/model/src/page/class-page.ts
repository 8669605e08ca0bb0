import type { Bundle } from "../shapes/bundle.ts";
import { classCode } from "../facts/class-code.ts";
import { codeTable } from "./code-table.ts";
import type { PageContext } from "./context.ts";
import { verdict } from "./facts.ts";
import { bodyNote, notes } from "./notes.ts";
import { speaking, type Page, type Section } from "./page.ts";
import { references } from "./references.ts";
import { wordsFiles } from "./sources.ts";
import { pathOf } from "./target.ts";
import { classTitle } from "./title.ts";
import { contextFor, heading, prose } from "./words.ts";

/**
 * The page of a class: what all its codes have in common, and every one of them.
 * @throws RangeError when the protocol has no such class.
 * @internal
 */
export function classPage(id: string, bundle: Bundle, everywhere: PageContext): Page {
  const context = contextFor(bundle, everywhere);
  const { protocol, words, codes } = bundle;
  const declared = protocol.classes.find((one) => one.id === id);
  if (!declared) throw new RangeError(`${protocol.id} has no class ${id}.`);
  const { lang, bodyLang } = words;
  const text = words.classes[id] ?? { lang, bodyLang, title: "", summary: "" };
  const { summary, meaning } = text;
  const members = codes.filter((code) => code.class === id).map((code) => ({ code, bundle }));
  const code = classCode(bundle, id);
  const sections: readonly Section[] = [
    {
      id: "codes",
      heading: heading("classCodes", { protocol: protocol.title, class: id }, context),
      blocks: [codeTable(members, context)],
    },
    {
      id: "references",
      heading: heading("references", { code: id }, context),
      blocks: references(declared.references, context),
    },
  ];
  const { retry } = declared;
  return {
    kind: "class",
    path: pathOf({ kind: "class", protocol: protocol.id, id, retry }),
    ...classTitle(declared, protocol, text, context),
    description: summary,
    protocol: protocol.id,
    codes: [id],
    sources: [
      ...wordsFiles(protocol.id, [text.lang, ...(meaning === undefined ? [] : [text.bodyLang])]),
      `${protocol.id}/protocol.yaml`,
    ],
    lead: [
      ...notes(text, context),
      prose(summary, text.lang, context),
      ...(code ? [verdict(code, bundle, context)] : []),
      ...(meaning === undefined
        ? []
        : [...bodyNote(text, context), prose(meaning, text.bodyLang, context)]),
    ],
    sections: speaking(sections),
  };
}
