import type { Tabs } from "@wirecode/model";
import { cell, GAP, row, widest } from "./columns.ts";
import { cells } from "./cells.ts";
import { verbatim } from "./commands.ts";
import { inside, type Frame } from "./frame.ts";
import type { Line } from "./line.ts";

/**
 * What people would choose one of, all of it: each label with the one line that matters behind it, or below it where it is
 * too long for that. Such lines are never wrapped, so that they can be copied.
 */
export function tabs({ tabs: all }: Tabs, frame: Frame): readonly Line[] {
  const { width, indent } = frame;
  const rows = all.map(({ label, short }) => ({
    label: cell(label, { tone: "label", ltr: true }),
    short,
  }));
  const labels = widest(rows.map(({ label }) => label));
  return rows.flatMap(({ label, short }) => {
    const room = width - indent - labels - GAP;
    if (cells(short) <= room)
      return row([label, cell(short, { tone: "wire", ltr: true })], [labels, room], indent);
    return [...row([label], [width - indent], indent), ...verbatim([short], "wire", inside(frame))];
  });
}
