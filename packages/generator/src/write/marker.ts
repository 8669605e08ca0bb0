import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The file that marks a folder as the generator's own. */
export const MARKER = ".wirecode-generated";

const DRAFT = `${MARKER}.tmp`;

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

/** Writes the marker of a folder, whole or not at all. */
export function writeMarker(outDir: string, text: string): void {
  const draft = join(outDir, DRAFT);
  try {
    rmSync(draft, { recursive: true, force: true });
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, join(outDir, MARKER));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Whether a name is that of a marker which a run has not put in its place; earlier versions had a number in it. */
export function isMarkerDraft(name: string): boolean {
  return name.startsWith(`${MARKER}.`) && name.endsWith(".tmp");
}

/** Whether a folder is marked as the generator's own. */
export function hasMarker(outDir: string): boolean {
  return statOf(outDir)?.isFile() === true;
}

/** What tells a marker from any that is written later, even if that says the same; empty where there is none. */
export function markerIdentity(outDir: string): string {
  const found = statOf(outDir);
  return found ? `${found.ino} ${found.ctimeNs}` : "";
}

function statOf(outDir: string) {
  return lstatSync(join(outDir, MARKER), { bigint: true, throwIfNoEntry: false });
}

/** The text of a folder's marker; `undefined` where it has none, or something else of this name. */
export function readMarker(outDir: string): string | undefined {
  return hasMarker(outDir) ? readFileSync(join(outDir, MARKER), "utf8") : undefined;
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
