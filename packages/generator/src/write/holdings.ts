import { createHash, hash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MARKER } from "./marker.ts";

/** The fingerprint of files by their paths and bytes, whatever the order in which they come. */
export interface Holdings {
  add(path: string, content: string | Uint8Array): void;
  fingerprint(): string;
}

/** Starts with no file. */
export function openHoldings(): Holdings {
  const sum = new Uint8Array(32);
  return {
    add(path, content) {
      const digest = digestOf(path, content);
      for (let index = 0; index < sum.length; index++) {
        sum[index] = (sum[index] ?? 0) ^ (digest[index] ?? 0);
      }
    },
    fingerprint: () => Buffer.from(sum).toString("hex"),
  };
}

/** Of a text in one call, which takes a third of the time. */
function digestOf(path: string, content: string | Uint8Array): Uint8Array {
  if (typeof content === "string") return hash("sha256", `${path}\0${content}`, "buffer");
  return createHash("sha256").update(`${path}\0`).update(content).digest();
}

/** The fingerprint of all that a folder holds beside its marker; `undefined` where that is more than files in folders. */
export function holdingsOf(outDir: string): string | undefined {
  const holdings = openHoldings();
  const isPlain = (folder: string): boolean => {
    const entries = readdirSync(join(outDir, folder), { withFileTypes: true });
    return entries.length > 0 && entries.every((entry) => isKnown(entry, folder + entry.name));
  };
  const isKnown = (entry: Dirent, path: string): boolean => {
    if (entry.isDirectory()) return isPlain(`${path}/`);
    if (path === MARKER) return true;
    if (entry.isFile()) holdings.add(path, readFileSync(join(outDir, path)));
    return entry.isFile();
  };
  return isPlain("") ? holdings.fingerprint() : undefined;
}
