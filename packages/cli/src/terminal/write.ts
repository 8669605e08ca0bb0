import type { Phrases } from "@wirecode/model";
import type { View } from "../print/line.ts";
import { paint } from "../print/paint.ts";
import type { Output, Surroundings } from "./surroundings.ts";
import { wantsColor, widthOf } from "./width-and-color.ts";

/** The language to print in. */
export interface Tongue {
  readonly locale: string;
  readonly phrases: Phrases;
}

/** What colours depend on. */
interface Manner {
  readonly env: Surroundings["env"];
  readonly plain: boolean;
}

/** Lays a view out for a stream and writes it there in one piece. */
export function print(
  view: View,
  stream: Output,
  tongue: Pick<Tongue, "phrases">,
  manner: Manner,
): void {
  const text = laidOut(view, stream, tongue, manner);
  if (text !== "") stream.write(text);
}

/** A view as the text that a stream gets. */
export function laidOut(
  view: View,
  stream: Output,
  { phrases }: Pick<Tongue, "phrases">,
  { env, plain }: Manner,
): string {
  return paint(view(widthOf(stream, env)), {
    color: wantsColor(stream, env, plain),
    isolates: stream.isTTY === true && phrases.direction === "rtl",
  });
}

/** Writes a value as JSON that a person can read too. */
export function printJson(value: unknown, stream: Output): void {
  stream.write(`${JSON.stringify(value, undefined, 2)}\n`);
}
