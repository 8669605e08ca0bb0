import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the RFCs of which some file of the data cites a section, in ascending order. */
export function citedRfcs(data: string): readonly number[] {
  const numbers = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .flatMap((entry) => rfcsIn(readFileSync(join(entry.parentPath, entry.name), "utf8")));
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}

/** The RFCs of which a text cites a section. */
function rfcsIn(text: string): readonly number[] {
  return [...text.matchAll(/RFC\s+(\d+)\s+§/g)].map(([, number]) => Number(number));
}
