import { fill, type Bundle } from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import { section } from "./heading.ts";
import { stack, type Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { isForeign, note } from "./prose.ts";

/** The protocols, each with a sentence and the command that lists its codes. */
export function protocolsView(bundles: readonly Bundle[], page: Page): readonly Line[] {
  const { site } = page.phrases;
  const entries = bundles.map(({ protocol, words, codes }) => {
    const official = codes.filter(({ status }) => status !== "unofficial").length;
    return [
      ...note(words, page, 2),
      ...paragraph(`${protocol.title} (${protocol.id})`, page, {
        tone: "label",
        indent: 2,
        ltr: true,
      }),
      ...paragraph(words.summary, page, { indent: 4, ltr: isForeign(words.lang, page) }),
      ...paragraph(fill(site.count, { count: String(official) }), page, {
        tone: "note",
        indent: 4,
      }),
    ];
  });
  return section(site.protocols, stack(entries), page);
}
