import type { Exchange } from "@wirecode/model";
import type { Frame } from "./frame.ts";
import type { Line } from "./line.ts";
import { indented } from "./paragraph.ts";

/** An exchange line by line as it travels, never wrapped: C is the client and S the server. */
export function exchange({ lines }: Exchange, { indent }: Frame): readonly Line[] {
  return lines.map(({ from, line }) =>
    indented(indent, [
      { text: from === "client" ? "C:" : "S:", tone: "label", ltr: true },
      { text: ` ${line}`, tone: from === "server" ? "wire" : undefined, ltr: true },
    ]),
  );
}
