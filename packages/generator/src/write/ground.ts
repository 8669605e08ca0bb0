import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  isMarkerDraft,
  MARKER,
  markerText,
  readMarker,
  writeMarker,
  type Receipt,
} from "./marker.ts";
import { isOwnFolder } from "./own-folder.ts";

/** The folder that a run writes in. */
export interface Ground {
  /** Makes sure that the folder is there and marked as the generator's, before anything else is put into it. */
  claim(): void;
  /** Marks the folder anew, without a receipt, before anything in it changes: whoever knew what it holds knows no longer. */
  unsettle(): void;
  /** Says in the folder where its files come from. */
  sign(receipt?: Receipt): void;
  /** Takes back a claim on a folder that was not the generator's before. */
  leave(): void;
}

/**
 * Looks whose the folder is, and removes what a run left of a marker that was killed while it wrote it.
 * @throws OutputError when it is somebody else's.
 */
export function openGround(outDir: string, owner: string): Ground {
  const isThere = existsSync(outDir);
  const isOwn = isOwnFolder(outDir);
  for (const name of isThere ? readdirSync(outDir).filter(isMarkerDraft) : [])
    rmSync(join(outDir, name), { recursive: true, force: true });
  const claim = () => {
    if (isOwn) return;
    mkdirSync(outDir, { recursive: true });
    if (readMarker(outDir) === undefined) writeMarker(outDir, markerText(owner));
  };
  return {
    claim,
    unsettle() {
      claim();
      writeMarker(outDir, markerText(owner));
    },
    sign(receipt) {
      claim();
      const text = markerText(owner, receipt);
      if (readMarker(outDir) !== text) writeMarker(outDir, text);
    },
    leave() {
      if (isOwn) return;
      rmSync(join(outDir, MARKER), { force: true });
      if (!isThere && existsSync(outDir)) rmdirSync(outDir);
    },
  };
}
