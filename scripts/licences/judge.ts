import { isInstalled } from "../lockfile/integrity.ts";
import { permits } from "./permits.ts";
import { READ, SHIPPED, USED } from "./policy.ts";
import type { Lockfile } from "../lockfile/lockfile.ts";

interface Judgement {
  readonly problems: string[];
  /** Packages by licence. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Judges the licence of every package in the lockfile: of what our packages depend on, and of what we work with.
 *
 * @param installed the licence that an installed package states
 * @param read licences by package, where somebody had to read the file
 */
export function judge(
  { packages }: Lockfile,
  installed: (folder: string) => string | undefined,
  read: Readonly<Record<string, string>> = READ,
): Judgement {
  const problems: string[] = [];
  const counts = new Map<string, number>();
  const needless = new Set(Object.keys(read));
  for (const [folder, { version, license, dev, link }] of Object.entries(packages)) {
    if (link || !isInstalled(folder)) continue;
    const name = folder.split("node_modules/").at(-1) ?? folder;
    const list = dev ? USED : SHIPPED;
    const stated = license ?? installed(folder) ?? "no licence";
    const isRead = Object.hasOwn(read, name) && !permits(stated, list);
    if (isRead) needless.delete(name);
    const licence = isRead ? (read[name] ?? stated) : stated;
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
    if (permits(licence, list)) continue;
    problems.push(`${name} ${version} (${dev ? "a tool" : "part of what we publish"}): ${licence}`);
  }
  return {
    problems: [
      ...problems,
      ...[...needless].map(
        (name) => `${name} has no licence that somebody had to read: remove it from READ.`,
      ),
    ],
    counts,
  };
}
