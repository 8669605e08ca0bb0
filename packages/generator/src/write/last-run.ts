import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.ts";
import { isClaim } from "./claim.ts";
import { MARKER, markerIdentity } from "./marker.ts";
import { isOwnFolder } from "./own-folder.ts";

/** What the last run left in a folder, for who writes again and again. */
export interface LastRun {
  /** By path. */
  readonly files: ReadonlyMap<string, OutputFile>;
  readonly listing: Listing;
  /** What tells the marker that the run left from any that another run has left since. */
  readonly marker: string;
}

/** The names in each folder, in the order of the disk; folders have a slash at the end. */
export type Listing = ReadonlyMap<string, readonly string[]>;

/** Lists a folder and all below it, without its marker and the claims on it; links and the like have a name that no plain file has. */
export function listingOf(outDir: string): Listing {
  const listing = new Map<string, readonly string[]>();
  const visit = (folder: string) => {
    const entries = readdirSync(join(outDir, folder), { withFileTypes: true });
    const names = entries.flatMap((entry) => {
      if (entry.isDirectory()) return `${entry.name}/`;
      if (folder === "" && (entry.name === MARKER || isClaim(entry.name))) return [];
      return entry.isFile() ? entry.name : `//${entry.name}`;
    });
    listing.set(folder, names);
    for (const name of names) if (name.endsWith("/")) visit(folder + name);
  };
  visit("");
  return listing;
}

/** Whether a folder names just the files that the last run left, and no other run has written in it since. */
export function isAsLeft(outDir: string, { listing, marker }: LastRun): boolean {
  if (!isOwnFolder(outDir) || markerIdentity(outDir) !== marker) return false;
  return isSameListing(listing, listingOf(outDir));
}

/** Whether two listings name the same files and folders. */
function isSameListing(one: Listing, other: Listing): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([folder, names]) => {
    const others = other.get(folder);
    return others?.length === names.length && names.every((name, at) => name === others[at]);
  });
}
