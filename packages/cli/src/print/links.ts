import type { Links } from "@wirecode/model";
import { commandOf, verbatim } from "./commands.ts";
import type { Frame } from "./frame.ts";
import type { Line } from "./line.ts";
import { paragraph } from "./paragraph.ts";
import { addressesOf, runsOf } from "./run.ts";

/** Links as the commands that show what they lead to, a line each. Many and short ones are for pages to click on. */
export function links({ dense, links: all }: Links, frame: Frame): readonly Line[] {
  if (dense) return [];
  return all.flatMap((link) => {
    const command = commandOf(link.to);
    if (command !== undefined) return verbatim([command], "wire", frame);
    return [
      ...paragraph(runsOf([link], { ltr: frame.ltr }), frame),
      ...verbatim(addressesOf([link]), "note", frame),
    ];
  });
}
