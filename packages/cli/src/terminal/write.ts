import type { Phrases } from "@wirecode/core/model";
import type { View } from "../print/line.ts";
import { paint } from "../print/paint.ts";
import type { Output, Surroundings } from "./surroundings.ts";
import { wantsColor, widthOf } from "./width-and-color.ts";

/** The language to print in. */
export interface Tongue {
  readonly locale: string;
  readonly phrases: Phrases;
}

/** Lays a view out for a stream and writes it there in one piece. */
export function print(
  view: View,
  stream: Output,
  { phrases }: Pick<Tongue, "phrases">,
  { env, plain }: { readonly env: Surroundings["env"]; readonly plain: boolean },
): void {
  const lines = view(widthOf(stream, env));
  const text = paint(lines, {
    color: wantsColor(stream, env, plain),
    isolates: stream.isTTY === true && phrases.direction === "rtl",
  });
  if (text !== "") stream.write(text);
}

/** Writes a value as JSON that a person can read too. */
export function printJson(value: unknown, stream: Output): void {
  stream.write(`${JSON.stringify(value, undefined, 2)}\n`);
}
