import type { CodeFacts } from "@wirecode/core/model";
import type { Line } from "./line.ts";
import { gutter } from "./paragraph.ts";

/** An exchange on the wire, line by line as it travels: C is the client and S the server. */
export function exchange({ example }: CodeFacts): Line[] {
  return example.map(({ from, line }) => [
    gutter(2),
    { text: from === "client" ? "C:" : "S:", tone: "label", ltr: true },
    { text: ` ${line}`, tone: from === "server" ? "wire" : undefined, ltr: true },
  ]);
}
