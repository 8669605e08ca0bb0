import type { Guide } from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import { section } from "./heading.ts";
import { stack, type Line } from "./line.ts";
import { gutter, paragraph } from "./paragraph.ts";
import { isForeign, note } from "./prose.ts";

/** The guides, each with what it decides and the command that walks through it. */
export function guidesView(guides: readonly Guide[], page: Page): readonly Line[] {
  const entries = guides.map((guide) => {
    const ltr = isForeign(guide.lang, page);
    return [
      ...note(guide, page, 2),
      ...paragraph(guide.title, page, { tone: "label", indent: 2, ltr }),
      ...paragraph(guide.summary, page, { indent: 4, ltr }),
      [gutter(4), { text: `wirecode decide ${guide.id}`, tone: "wire" as const, ltr: true }],
    ];
  });
  return section(page.phrases.guides.title, stack(entries), page);
}
