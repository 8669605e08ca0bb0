import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The file that marks a folder as the generator's own. */
export const MARKER = ".wirecode-generated";

/** What a run notes of itself, so that the next one can see that it has nothing to do. */
export interface Receipt {
  /** The fingerprint of everything that the files were made from. */
  readonly from: string;
  /** The fingerprint of the files. */
  readonly holds: string;
  readonly files: number;
  /** How many pages there are of each kind, as people read it. */
  readonly pages: string;
}

/** What the marker of a folder says: whose it is, and what it was made from as far as that is known. */
export function markerText(owner: string, receipt?: Receipt): string {
  return [
    "wirecode-generate owns this folder: it overwrites edits and removes every file it did not write.",
    `Its files come from ${owner}.`,
    ...(receipt ? [JSON.stringify(inOrder(receipt))] : []),
    "",
  ].join("\n");
}

/** The text of a folder's marker; `undefined` where it has none, or something else of this name. */
export function readMarker(outDir: string): string | undefined {
  const file = join(outDir, MARKER);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return readFileSync(file, "utf8");
}

/** The receipt in a marker; `undefined` where it has none, or one that somebody has changed or another version wrote. */
export function receiptIn(marker: string, owner: string): Receipt | undefined {
  const receipt = parsed(marker.split("\n")[2] ?? "");
  return receipt && markerText(owner, receipt) === marker ? receipt : undefined;
}

function parsed(line: string): Receipt | undefined {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what has other parts is not what we wrote
    return inOrder(JSON.parse(line) as Receipt);
  } catch {
    return undefined;
  }
}

function inOrder({ from, holds, files, pages }: Receipt): Receipt {
  return { from, holds, files, pages };
}
