import { fill, keyOf } from "@wirecode/core/model";
import type { Found } from "../catalogue/quick.ts";
import { visible } from "../visible.ts";
import type { Page } from "../command/command.ts";
import { factTable } from "./fact-table.ts";
import { attributeFacts } from "./facts.ts";
import { stack, type Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { isForeign, note } from "./prose.ts";
import { title } from "./title.ts";

/** What a person asked for in several protocols, or in several senses of one: each told apart, shortly. */
export function severalView(all: readonly Found[], asked: string, page: Page): readonly Line[] {
  const { terminal } = page.phrases;
  const [first, second] = all;
  if (!first || !second) return [];
  const { bundle } = first;
  const inOne = all.every((one) => one.bundle === bundle);
  const code = visible(asked);
  const lead = inOne
    ? fill(terminal.severalSenses, { code, protocol: bundle.protocol.title })
    : fill(terminal.several, { code });
  const command = `wirecode ${bundle.protocol.id} ${inOne ? keyOf(second.code) : code}`;
  return stack([
    paragraph(lead, page),
    ...all.map((found) => brief(found, page)),
    paragraph(fill(terminal.more, { command }), page, { tone: "note" }),
  ]);
}

function brief(found: Found, page: Page): readonly Line[] {
  const { text } = found.code;
  return [
    ...note(text, page),
    ...title(found, page),
    ...paragraph(text.summary, page, { indent: 2, ltr: isForeign(text.lang, page) }),
    ...factTable(attributeFacts(found, ["outcome", "retry", "act"], page), page),
  ];
}
