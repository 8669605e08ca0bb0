import type { Bundle } from "../shapes/bundle.ts";
import { classCode } from "../facts/class-code.ts";
import { codeTable } from "./code-table.ts";
import type { PageContext } from "./context.ts";
import { facts } from "./facts.ts";
import { notes } from "./notes.ts";
import { speaking, type Page, type Section } from "./page.ts";
import { references } from "./references.ts";
import { wordsFile } from "./sources.ts";
import { pathOf } from "./target.ts";
import { classTitle } from "./title.ts";
import { heading, prose } from "./words.ts";

/**
 * The page of a class: what all its codes have in common, and every one of them.
 * @throws RangeError when the protocol has no such class.
 * @internal
 */
export function classPage(id: string, bundle: Bundle, context: PageContext): Page {
  const { protocol, words, codes } = bundle;
  const declared = protocol.classes.find((one) => one.id === id);
  if (!declared) throw new RangeError(`${protocol.id} has no class ${id}.`);
  const { title = "", summary = "", meaning } = words.classes[id] ?? {};
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
  const { outcome } = declared;
  return {
    kind: "class",
    path: pathOf({ kind: "class", protocol: protocol.id, id, outcome }),
    ...classTitle(declared, protocol, { title, lang: words.lang }, context),
    description: summary,
    protocol: protocol.id,
    codes: [id],
    sources: [wordsFile(bundle), `${protocol.id}/protocol.yaml`],
    lead: [
      ...notes(words, context),
      ...[summary, meaning].flatMap((text) =>
        text === undefined ? [] : prose(text, words.lang, context),
      ),
      ...(code ? [facts(code, bundle, context)] : []),
    ],
    sections: speaking(sections),
  };
}
