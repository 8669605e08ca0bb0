import { valueLabel } from "../words/attribute-words.ts";
import { distinctClasses } from "../facts/class-code.ts";
import { isOfficial } from "../facts/is-official.ts";
import { PLAIN } from "../words/sentence.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Blocks } from "./block.ts";
import { codeTable } from "./code-table.ts";
import type { PageContext } from "./context.ts";
import { link } from "./inline.ts";
import { bodyNote, notes } from "./notes.ts";
import { speaking, type Page, type Section } from "./page.ts";
import { pairLinks } from "./pair-links.ts";
import { wordsFiles } from "./sources.ts";
import { pathOf } from "./target.ts";
import { contextFor, heading, paragraph, prose, speechOf } from "./words.ts";

/**
 * The page of a protocol: what its codes are, and every one of them by class.
 * @internal
 */
export function protocolPage(bundle: Bundle, everywhere: PageContext): Page {
  const context = contextFor(bundle, everywhere);
  const { protocol, words, codes } = bundle;
  const named = { protocol: protocol.title };
  const title = heading("codes", named, context);
  const table = (some: readonly Code[]): Blocks =>
    some.length === 0
      ? []
      : [
          codeTable(
            some.map((code) => ({ code, bundle })),
            context,
          ),
        ];
  const registered = codes.filter(isOfficial);
  const unofficial = codes.filter((code) => !isOfficial(code));
  const unclassed = registered.filter((code) => code.class === null);
  const sections: readonly Section[] = [
    ...protocol.classes.flatMap(({ id }) => {
      const members = registered.filter((code) => code.class === id);
      return members.length === 0 ? [] : classSection(id, table(members), bundle, context);
    }),
    { id: "codes", heading: title, blocks: table(unclassed) },
    {
      id: "unofficial",
      heading: heading("unofficial", named, context),
      blocks: table(unofficial),
    },
    {
      id: "curated",
      heading: heading("curated", named, context),
      blocks: pairLinks(protocol.comparisons, context),
    },
    {
      id: "about",
      heading: heading("about", named, context),
      blocks: [...bodyNote(words, context), prose(words.about, words.bodyLang, context)],
    },
  ];
  return {
    kind: "protocol",
    path: pathOf({ kind: "protocol", protocol: protocol.id }),
    title,
    description: words.summary,
    protocol: protocol.id,
    sources: [
      ...wordsFiles(protocol.id, [words.lang, words.bodyLang]),
      `${protocol.id}/protocol.yaml`,
      `${protocol.id}/codes.yaml`,
    ],
    lead: [...notes(words, context), prose(words.summary, words.lang, context)],
    sections: speaking(sections),
  };
}

function classSection(id: string, table: Blocks, bundle: Bundle, context: PageContext): Section {
  const { protocol, words } = bundle;
  const text = words.classes[id] ?? { lang: words.lang, summary: "" };
  const label = valueLabel("class", id, speechOf(bundle, context), PLAIN);
  const retry = protocol.classes.find((one) => one.id === id)?.retry ?? "unstated";
  const all = heading("classCodes", { protocol: protocol.title, class: id }, context);
  const target = { kind: "class", protocol: protocol.id, id, retry } as const;
  return {
    id: `class-${id}`,
    heading: [label],
    blocks: [
      prose(text.summary, text.lang, context),
      ...(distinctClasses(bundle).includes(id) ? [paragraph(link(target, ...all))] : []),
      ...table,
    ],
  };
}
