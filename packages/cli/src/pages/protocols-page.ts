import { countOf, notes, paragraph, prose, type Bundle, type PageContext } from "@wirecode/model";
import type { Shown } from "../print/page.ts";

/** The protocols, each with what its codes are, how many there are, and the command that lists them. */
export function protocolsPage(context: PageContext): Shown {
  const { site } = context.phrases;
  return {
    title: [site.protocols],
    lead: [
      {
        kind: "list",
        ordered: false,
        items: context.bundles.map((bundle) => protocolItem(bundle, context)),
      },
    ],
  };
}

function protocolItem({ protocol, words, codes }: Bundle, context: PageContext) {
  return [
    paragraph({
      kind: "link",
      to: { kind: "protocol", protocol: protocol.id },
      content: [{ kind: "name", text: protocol.title }],
    }),
    ...notes(words, context),
    prose(words.summary, words.lang, context),
    paragraph(countOf(codes, context)),
  ];
}
