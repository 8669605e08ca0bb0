import type { WireLine } from "@wirecode/model";

/** Reads an exchange whose lines start with `C: ` or `S: `. */
export function parseExample(written: string | undefined): readonly WireLine[] {
  if (written === undefined) return [];
  return written
    .trimEnd()
    .split("\n")
    .map((line) => ({
      from: line.startsWith("C:") ? "client" : "server",
      line: line.slice("C: ".length),
    }));
}
