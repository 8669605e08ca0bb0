import { fill, keyOf } from "@wirecode/core/model";
import type { Found } from "../catalogue/address.ts";
import type { Page } from "../command/command.ts";
import { factTable } from "./fact-table.ts";
import { attributeFacts } from "./facts.ts";
import { stack, type Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { isForeign, note } from "./prose.ts";
import { title } from "./title.ts";

/** One number in several protocols: each told apart, shortly. */
export function severalView(all: readonly Found[], page: Page): readonly Line[] {
  const { terminal } = page.phrases;
  const [first] = all;
  if (!first) return [];
  const { bundle } = first;
  const several = all.some((one) => one.bundle !== bundle);
  const [code, key] = [String(first.code.code), String(keyOf((all[1] ?? first).code))];
  const command = several
    ? `wirecode ${bundle.protocol.id} ${code}`
    : `wirecode ${bundle.protocol.id} ${key}`;
  const lead = several
    ? fill(terminal.several, { code })
    : fill(terminal.severalSenses, { code, protocol: bundle.protocol.title });
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
