import { citationText, type Blocks, type Citation } from "@wirecode/model";
import { blank, cells } from "./cells.ts";
import { verbatim } from "./commands.ts";
import { inside, type Frame } from "./frame.ts";
import type { Line } from "./line.ts";
import { indented, paragraph } from "./paragraph.ts";

/** The document that an item cites and does nothing else. */
export function solelyCited([first, ...others]: Blocks): Citation | undefined {
  if (others.length > 0 || first?.kind !== "prose") return undefined;
  const [cited, ...rest] = first.content;
  const isAlone = rest.length === 0 && typeof cited === "object" && cited.kind === "citation";
  return isAlone ? cited : undefined;
}

/** Documents with their addresses beside them, or below them where that is too wide. */
export function citations(all: readonly Citation[], frame: Frame): readonly Line[] {
  const texts = all.map(({ reference }) => citationText(reference));
  const widest = Math.max(0, ...texts.map(cells));
  const fits = all.every(
    ({ reference }) => frame.indent + widest + GAP + reference.url.length <= frame.width,
  );
  return all.flatMap(({ reference: { url } }, index) => {
    const text = texts[index] ?? "";
    if (!fits)
      return [
        ...paragraph([[{ text, ltr: true }]], frame),
        ...verbatim([url], "note", inside(frame)),
      ];
    const padded = text + blank(widest - cells(text) + GAP);
    return [
      indented(frame.indent, [
        { text: padded, ltr: true },
        { text: url, tone: "note", ltr: true },
      ]),
    ];
  });
}

const GAP = 2;
