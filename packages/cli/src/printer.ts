import type { Phrases } from "@wirecode/core/model";
import type { Page } from "./command/command.ts";
import type { Line } from "./render/line.ts";
import { paint } from "./render/paint.ts";
import type { Output, Surroundings } from "./surroundings.ts";
import { wantsColor, widthOf } from "./terminal.ts";

/** The language to print in. */
export interface Tongue {
  readonly locale: string;
  readonly phrases: Phrases;
}

/** Lays a view out for a stream and writes it there in one piece. */
export function print(
  view: (page: Page) => readonly Line[],
  stream: Output,
  { locale, phrases }: Tongue,
  { env, plain }: { readonly env: Surroundings["env"]; readonly plain: boolean },
): void {
  const lines = view({ width: widthOf(stream, env), locale, phrases });
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
