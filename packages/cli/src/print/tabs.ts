import type { Tabs } from "@wirecode/core/model";
import { cell } from "./columns.ts";
import { labelled } from "./facts.ts";
import type { Frame } from "./frame.ts";
import type { Line } from "./line.ts";

/** What people would choose one of, all of it: each label with the one line that matters. */
export function tabs({ tabs: all }: Tabs, frame: Frame): readonly Line[] {
  return labelled(
    all.map(({ label, short }) => [
      cell(label, { tone: "label", ltr: true }),
      cell(short, { tone: "wire", ltr: true }),
    ]),
    frame,
  );
}
