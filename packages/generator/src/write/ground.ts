import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MARKER, markerText, readMarker, type Receipt } from "./marker.ts";
import { isOwnFolder } from "./write-survey.ts";

/** The folder that a run writes in. */
export interface Ground {
  /** Makes sure that the folder is there and marked as the generator's, before anything else is put into it. */
  claim(): void;
  /** Says in the folder where its files come from. */
  sign(receipt?: Receipt): void;
  /** Takes back a claim on a folder that was not the generator's before. */
  leave(): void;
}

/**
 * Looks whose the folder is, and touches nothing yet.
 * @throws OutputError when it is somebody else's.
 */
export function openGround(outDir: string, owner: string): Ground {
  const isThere = existsSync(outDir);
  const isOwn = isOwnFolder(outDir);
  const marker = join(outDir, MARKER);
  const sign = (receipt?: Receipt) => {
    const text = markerText(owner, receipt);
    if (readMarker(outDir) === text) return;
    const temporary = `${marker}.${process.pid}.tmp`;
    writeFileSync(temporary, text);
    renameSync(temporary, marker);
  };
  const claim = () => {
    if (isOwn) return;
    mkdirSync(outDir, { recursive: true });
    sign();
  };
  return {
    claim,
    sign(receipt) {
      claim();
      sign(receipt);
    },
    leave() {
      if (!isThere) rmSync(outDir, { recursive: true, force: true });
      else if (!isOwn) rmSync(marker, { force: true });
    },
  };
}
