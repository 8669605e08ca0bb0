import { createHash } from "node:crypto";
import type { DataFile } from "../load/source.ts";
import type { Job } from "./job.ts";

/**
 * The fingerprint of everything that decides what a run writes: the data, what was asked for, and the generator itself
 * with the Unicode library of its Node.js, which knows how languages list and count. Where the data and the output are
 * decides nothing.
 */
export function originOf(
  files: readonly DataFile[],
  { data: _data, out: _out, ...job }: Job,
  code: readonly Uint8Array[],
): string {
  const hash = createHash("sha256");
  const { icu, cldr, unicode } = process.versions;
  const asked = { ...job, icu, cldr, unicode };
  // Lengths stand before what they measure, so that nothing can move from one part to the next unnoticed.
  hash.update(JSON.stringify([asked, files.map(({ name, text }) => [name, text.length])]));
  for (const { text } of files) hash.update(text);
  for (const part of code) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}
