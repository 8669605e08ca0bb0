import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.ts";
import { MARKER } from "./marker.ts";
import { isOwnFolder } from "./write-survey.ts";

/** What the last run left in a folder, for who writes again and again. */
export interface LastRun {
  /** By path. */
  readonly files: ReadonlyMap<string, OutputFile>;
  readonly listing: Listing;
}

/** The names in each folder, in the order of the disk; folders have a slash at the end. */
export type Listing = ReadonlyMap<string, readonly string[]>;

/** Lists a folder and all below it, without its marker; links and the like have a name that no plain file has. */
export function listingOf(outDir: string): Listing {
  const listing = new Map<string, readonly string[]>();
  const visit = (folder: string) => {
    const entries = readdirSync(join(outDir, folder), { withFileTypes: true });
    const names = entries.flatMap((entry) => {
      if (entry.isDirectory()) return `${entry.name}/`;
      if (folder === "" && entry.name === MARKER) return [];
      return entry.isFile() ? entry.name : `//${entry.name}`;
    });
    listing.set(folder, names);
    for (const name of names) if (name.endsWith("/")) visit(folder + name);
  };
  visit("");
  return listing;
}

/** Whether a folder names just the files that the last run left. */
export function isAsLeft(outDir: string, { listing }: LastRun): boolean {
  return isOwnFolder(outDir) && isSameListing(listing, listingOf(outDir));
}

/** Whether two listings name the same files and folders. */
function isSameListing(one: Listing, other: Listing): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([folder, names]) => {
    const others = other.get(folder);
    return others?.length === names.length && names.every((name, at) => name === others[at]);
  });
}
