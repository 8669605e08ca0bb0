import type { Guide } from "@wirecode/core/model";
import type { Page } from "../command/command.ts";
import { stack, type Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { isForeign, note } from "./prose.ts";

/** What a guide is about, before its first question. */
export function introductionView(guide: Guide, page: Page): readonly Line[] {
  const ltr = isForeign(guide.lang, page);
  const { title, summary, about } = guide;
  return stack([
    [...note(guide, page), ...paragraph(title, page, { tone: "heading", ltr })],
    paragraph(summary, page, { ltr }),
    about === undefined ? [] : paragraph(about, page, { ltr }),
  ]);
}
